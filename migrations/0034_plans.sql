-- Municipal plans read for co-creation. Plans are public documents and cross initiatives; only what an initiative tells
-- of its own work with them belongs to it.

create table plan (
  id uuid primary key,
  -- empty until a person has said which place it is of, where its file did not tell
  municipality_number text references municipality,
  year smallint check (year between 1950 and 2100),
  kind text not null check (kind in ('social_part', 'action_part', 'theme', 'other')),
  title text not null,
  -- where the municipality itself has it on the net
  link text not null default '',
  organisation_id uuid references organisation on delete set null,
  file_name text not null,
  size integer not null check (size >= 0),
  hash bytea not null,
  state text not null default 'waiting' check (state in ('waiting', 'read', 'unread')),
  -- a reader that died over it leaves its claim behind, which lapses
  claimed_at timestamptz,
  tries smallint not null default 0,
  why text,
  -- which reader and which words gave the reading: others read it anew
  reader text,
  words integer,
  pages integer,
  pictures integer,
  broken integer,
  language text,
  read_at timestamptz,
  demo boolean not null default false,
  added_at timestamptz not null,
  added_by uuid references account on delete set null,
  version integer not null default 1,
  check ((state = 'unread') = (why is not null)),
  check (state <> 'read' or (words is not null and reader is not null and read_at is not null))
);
create unique index plan_same on plan (municipality_number, hash) where municipality_number is not null and size > 0;
create index plan_municipality on plan (municipality_number, year);
create index plan_waiting on plan (added_at) where state = 'waiting';
create index plan_organisation on plan (organisation_id);
create index plan_added_by on plan (added_by);

create table plan_chunk (
  plan_id uuid not null references plan on delete cascade,
  number smallint not null,
  bytes bytea not null,
  primary key (plan_id, number)
);

-- Many plans in one file, until they are unpacked.
create table plan_upload (
  id uuid primary key,
  organisation_id uuid references organisation on delete cascade,
  file_name text not null,
  tries smallint not null default 0,
  claimed_at timestamptz,
  -- why nothing could be unpacked
  why text,
  demo boolean not null default false,
  added_at timestamptz not null,
  added_by uuid references account on delete set null
);
create index plan_upload_organisation on plan_upload (organisation_id);
create index plan_upload_added_by on plan_upload (added_by);

create table plan_upload_chunk (
  upload_id uuid not null references plan_upload on delete cascade,
  number smallint not null,
  bytes bytea not null,
  primary key (upload_id, number)
);

create table plan_hit (
  plan_id uuid not null references plan on delete cascade,
  position integer not null,
  -- the same for the same words in another reading
  key text not null,
  family text not null,
  term text not null,
  word text not null,
  language text not null,
  page integer,
  path text[] not null,
  before text not null,
  sentence text not null,
  -- where in the sentence the word begins
  word_from integer not null,
  after text not null,
  place text not null,
  meaning text not null check (meaning in ('defined', 'measure', 'goal', 'named')),
  rule text not null,
  rule_words text not null,
  responsible text,
  due text,
  we text not null,
  we_words text[] not null,
  factors text[] not null,
  primary key (plan_id, position)
);
create unique index plan_hit_key on plan_hit (plan_id, key);
create index plan_hit_family on plan_hit (family, plan_id);

-- What a person says of a hit; it stands when the plan is read anew.
create table plan_correction (
  plan_id uuid not null references plan on delete cascade,
  key text not null,
  -- 'other': the word means another thing there, and is not counted
  meaning text not null check (meaning in ('defined', 'measure', 'goal', 'named', 'other')),
  we text not null,
  reason text not null,
  organisation_id uuid references organisation on delete set null,
  corrected_at timestamptz not null,
  corrected_by uuid references account on delete set null,
  version integer not null default 1,
  primary key (plan_id, key)
);
create index plan_correction_organisation on plan_correction (organisation_id);
create index plan_correction_corrected_by on plan_correction (corrected_by);

-- What people say of one of the six factors in a municipality.
create table plan_factor (
  municipality_number text not null references municipality,
  factor text not null check (factor in ('understanding', 'surplus', 'process', 'roles', 'whole', 'anchoring')),
  state text not null check (state in ('there', 'begun', 'missing')),
  note text not null,
  organisation_id uuid references organisation on delete set null,
  noted_at timestamptz not null,
  noted_by uuid references account on delete set null,
  version integer not null default 1,
  primary key (municipality_number, factor)
);
create index plan_factor_organisation on plan_factor (organisation_id);
create index plan_factor_noted_by on plan_factor (noted_by);

-- An initiative tells openly that it is under way, and which measure of a plan it carries out.
create table plan_work (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  plan_id uuid references plan on delete set null,
  key text,
  -- the measure as it stood, for when the plan is gone or says it otherwise
  measure text not null default '',
  said text not null,
  told_on date not null,
  told_by uuid,
  version integer not null default 1,
  primary key (initiative_id, id),
  foreign key (initiative_id, told_by) references participant (initiative_id, id) on delete set null (told_by)
);
create unique index plan_work_once on plan_work (initiative_id, plan_id, key) where plan_id is not null;
create unique index plan_work_without on plan_work (initiative_id) where key is null;
create index plan_work_plan on plan_work (plan_id);
create index plan_work_told_by on plan_work (initiative_id, told_by);
