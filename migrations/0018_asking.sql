-- A short questionnaire to a target group, behind one link or a sheet of paper: no seats, no names.
create table asking (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  group_id uuid not null,
  title text not null,
  intro text not null default '',
  -- what is asked: until it opens only of which indicators, then the questions as they stood, at closing what is told
  questions jsonb not null,
  baseline boolean not null default false,
  status text not null default 'planned' check (status in ('planned', 'open', 'closed')),
  closes_on date,
  -- The key in the link, sealed so that it can be shown again while it opens something. Its hash stays, so that whoever
  -- comes too late is told so.
  code_hash bytea,
  sealed bytea,
  opened_at timestamptz,
  closed_at timestamptz,
  -- how many answered, told at closing where it is enough to be told
  answered integer,
  created_at timestamptz not null,
  created_by uuid,
  version integer not null default 1,
  primary key (initiative_id, id),
  check ((status = 'closed') = (closed_at is not null)),
  check ((status = 'planned') = (code_hash is null) and (status = 'open') = (sealed is not null)),
  unique (initiative_id, code_hash),
  foreign key (initiative_id, group_id) references target_group,
  foreign key (initiative_id, created_by) references participant (initiative_id, id) on delete set null (created_by)
);
create index asking_group on asking (initiative_id, group_id);
create unique index asking_one_open on asking (initiative_id, group_id) where status = 'open';
create index asking_created_by on asking (initiative_id, created_by);

-- What somebody answered: no person, no time, a random id. All of it is deleted at closing; the figures stand as
-- measurements.
create table asking_answer (
  initiative_id uuid not null,
  asking_id uuid not null,
  id uuid not null,
  answers smallint[] not null,
  typed_by_other boolean not null default false,
  key_hash bytea not null,
  primary key (initiative_id, asking_id, id),
  constraint asking_answer_key unique (initiative_id, asking_id, key_hash),
  foreign key (initiative_id, asking_id) references asking on delete cascade
);
