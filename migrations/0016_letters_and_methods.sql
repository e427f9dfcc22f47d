-- The simple letter that asks people to come.
create table invitation_letter (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  name text not null,
  language text not null,
  greeting text not null default '',
  why_you text not null default '',
  purpose text not null default '',
  practical text not null default '',
  free text not null default '',
  contact text not null default '',
  written_at timestamptz not null,
  written_by uuid,
  version integer not null default 1,
  primary key (initiative_id, id),
  foreign key (initiative_id, written_by) references participant (initiative_id, id) on delete set null (written_by)
);
create index invitation_letter_written_by on invitation_letter (initiative_id, written_by);

-- A letter that went out by mail: that it did and when, never to whom.
create table letter_sent (
  initiative_id uuid not null,
  id uuid not null,
  letter_id uuid not null,
  how_many smallint not null check (how_many > 0),
  at timestamptz not null,
  sent_by uuid,
  primary key (initiative_id, id),
  foreign key (initiative_id, letter_id) references invitation_letter on delete cascade,
  foreign key (initiative_id, sent_by) references participant (initiative_id, id) on delete set null (sent_by)
);
create index letter_sent_letter on letter_sent (initiative_id, letter_id);
create index letter_sent_sent_by on letter_sent (initiative_id, sent_by);

-- A method card that the group means to use, or used, and how it went.
create table method_use (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  method text not null,
  version text not null,
  day date,
  note text not null default '',
  used boolean not null default false,
  noted_at timestamptz not null,
  noted_by uuid,
  row_version integer not null default 1,
  primary key (initiative_id, id),
  foreign key (initiative_id, noted_by) references participant (initiative_id, id) on delete set null (noted_by)
);
create index method_use_method on method_use (initiative_id, method);
create index method_use_noted_by on method_use (initiative_id, noted_by);
