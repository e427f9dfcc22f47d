-- What the group has agreed that co-creation is here, in its own words: the newest number last.

alter table content_version drop constraint content_version_kind_check;
alter table content_version add constraint content_version_kind_check
  check (kind in ('instrument', 'consent', 'agreement', 'municipalities', 'checkpoint', 'method', 'indicator', 'lesson'));

create table understanding (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  number integer not null check (number > 0),
  body text not null,
  at timestamptz not null,
  written_by uuid,
  primary key (initiative_id, id),
  unique (initiative_id, number),
  foreign key (initiative_id, written_by) references participant (initiative_id, id) on delete set null (written_by)
);
create index understanding_written_by on understanding (initiative_id, written_by);
