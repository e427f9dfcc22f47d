-- The residents' own room: seen by those who sit at the table as residents.
create table residents_note (
  initiative_id uuid not null,
  id uuid not null,
  written_by uuid not null,
  body text not null,
  at timestamptz not null,
  primary key (initiative_id, id),
  foreign key (initiative_id, written_by) references participant (initiative_id, id) on delete cascade
);
create index residents_note_at on residents_note (initiative_id, at);
create index residents_note_written_by on residents_note (initiative_id, written_by);

-- Pictures of the work, made anew from what was sent so that nothing but the picture is in them.
create table picture (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  description text not null,
  type text not null check (type in ('image/webp', 'image/jpeg')),
  width integer not null,
  height integer not null,
  bytes bytea not null,
  -- whether people can be recognised in it, and that they were asked
  shows_people boolean not null,
  added_at timestamptz not null,
  added_by uuid,
  primary key (initiative_id, id),
  foreign key (initiative_id, added_by) references participant (initiative_id, id) on delete set null (added_by)
);
create index picture_added_by on picture (initiative_id, added_by);
