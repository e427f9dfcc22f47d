-- Whom else an organisation lets handle people's data, beside what the settings tell.
create table subprocessor (
  id uuid primary key,
  organisation_id uuid not null references organisation on delete cascade,
  name text not null,
  task text not null,
  place text not null,
  added_at timestamptz not null,
  added_by uuid references account on delete set null,
  ended_at timestamptz
);
create index subprocessor_organisation_id on subprocessor (organisation_id, added_at);
create index subprocessor_added_by on subprocessor (added_by);

-- The facts that a version of the privacy officer's folder was written from, so that the next can say what is new.
create table folder_version (
  id uuid primary key,
  organisation_id uuid not null references organisation on delete cascade,
  number integer not null,
  facts jsonb not null,
  kept_at timestamptz not null,
  kept_by uuid references account on delete set null,
  constraint folder_version_number unique (organisation_id, number)
);
create index folder_version_kept_by on folder_version (kept_by);
