-- What crosses initiatives: content, accounts, sessions, keys, mail, attempts.

create table content_version (
  id text not null,
  version text not null,
  kind text not null check (kind in ('instrument')),
  hash bytea not null,
  body text not null,
  loaded_at timestamptz not null,
  primary key (id, version)
);

create table account (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  name text not null,
  language text not null,
  demo boolean not null default false,
  created_at timestamptz not null
);

create table session (
  id uuid primary key,
  token_hash bytea not null unique,
  account_id uuid references account on delete cascade,
  created_at timestamptz not null,
  last_seen_at timestamptz not null
);
create index session_account_id on session (account_id);

create table installation_event (
  id uuid primary key,
  at timestamptz not null,
  account_id uuid,
  what text not null,
  ref uuid
);

create table outbox (
  id uuid primary key,
  kind text not null,
  recipient text not null,
  subject text not null,
  body text not null,
  created_at timestamptz not null,
  sent_at timestamptz,
  tries smallint not null default 0,
  problem text
);
create index outbox_waiting on outbox (created_at) where sent_at is null;

-- Counted in a transaction of its own, so that a rolled-back request still counts; losing it in a crash is no harm.
create unlogged table attempt (
  bucket text not null,
  started_at timestamptz not null,
  count integer not null,
  primary key (bucket, started_at)
);
create index attempt_started_at on attempt (started_at);

-- The initiative and what belongs to it: initiative_id stands first in every key and index.

create table initiative (
  initiative_id uuid primary key,
  title text not null,
  place text not null,
  started_by text not null check (started_by in ('municipality', 'residents', 'association', 'entrepreneur')),
  ambition smallint not null check (ambition between 0 and 4),
  meal text not null default '',
  whom_to_ask text not null default '',
  language text not null,
  demo boolean not null default false,
  created_at timestamptz not null,
  version integer not null default 1
);

create table participant (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  name text not null,
  party text not null check (party in ('resident', 'public_employee', 'civil_society', 'social_entrepreneur',
    'business', 'politician', 'leader', 'mentor', 'researcher')),
  belongs_to text not null default '',
  email text,
  language text not null,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (initiative_id, id)
);

-- A seat is taken, left and taken again: rows, not a flag.
create table seat_event (
  initiative_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  kind text not null check (kind in ('joined', 'left', 'returned')),
  at timestamptz not null,
  reason text not null default '',
  primary key (initiative_id, id),
  foreign key (initiative_id, participant_id) references participant on delete cascade
);
create index seat_event_participant on seat_event (initiative_id, participant_id, at);

create table initiative_grant (
  initiative_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  kind text not null check (kind in ('facilitator', 'member', 'observer')),
  given_at timestamptz not null,
  given_by uuid,
  ended_at timestamptz,
  primary key (initiative_id, id),
  foreign key (initiative_id, participant_id) references participant on delete cascade
);
create index initiative_grant_participant on initiative_grant (initiative_id, participant_id);

-- Which seat a session or an account may sit in. Crosses initiatives: it is how a person finds their own.
create table session_seat (
  session_id uuid not null references session on delete cascade,
  initiative_id uuid not null,
  participant_id uuid not null,
  at timestamptz not null,
  primary key (session_id, initiative_id),
  foreign key (initiative_id, participant_id) references participant on delete cascade
);
create index session_seat_participant on session_seat (initiative_id, participant_id);

create table account_seat (
  account_id uuid not null references account on delete cascade,
  initiative_id uuid not null,
  participant_id uuid not null,
  at timestamptz not null,
  primary key (account_id, initiative_id),
  foreign key (initiative_id, participant_id) references participant on delete cascade
);
create index account_seat_participant on account_seat (initiative_id, participant_id);

-- What opens a door: only the hash of a secret is kept. `sealed` lets the group code be shown again.
create table door_key (
  hash bytea primary key,
  kind text not null check (kind in ('sign_in', 'invitation', 'return_code', 'group_code')),
  email text,
  initiative_id uuid references initiative on delete cascade,
  participant_id uuid,
  sealed bytea,
  issued_at timestamptz not null,
  issued_by uuid,
  expires_at timestamptz,
  used_at timestamptz,
  foreign key (initiative_id, participant_id) references participant on delete cascade,
  check ((kind = 'sign_in') = (email is not null)),
  check ((kind = 'sign_in') = (initiative_id is null)),
  check ((kind in ('invitation', 'return_code')) = (participant_id is not null))
);
create index door_key_participant on door_key (initiative_id, participant_id);
create index door_key_expires_at on door_key (expires_at);

create table join_request (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  session_id uuid not null references session on delete cascade,
  name text not null,
  party text not null,
  participant_id uuid,
  asked_at timestamptz not null,
  decided_at timestamptz,
  decision text check (decision in ('welcomed', 'declined')),
  primary key (initiative_id, id),
  foreign key (initiative_id, participant_id) references participant on delete cascade
);
create index join_request_session on join_request (session_id);
create index join_request_participant on join_request (initiative_id, participant_id);

create table problem_statement (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  number integer not null,
  body text not null,
  reason text not null default '',
  proposed_by uuid,
  proposed_at timestamptz not null,
  decision text check (decision in ('adopted', 'kept_as_was')),
  decided_at timestamptz,
  decided_by uuid,
  decision_reason text not null default '',
  primary key (initiative_id, id),
  unique (initiative_id, number),
  foreign key (initiative_id, proposed_by) references participant (initiative_id, id) on delete set null (proposed_by),
  foreign key (initiative_id, decided_by) references participant (initiative_id, id) on delete set null (decided_by)
);
create index problem_statement_proposed_by on problem_statement (initiative_id, proposed_by);
create index problem_statement_decided_by on problem_statement (initiative_id, decided_by);

create table step (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  what text not null,
  who text not null,
  due date,
  origin text not null check (origin in ('first_week', 'round')),
  origin_id uuid,
  agreed_at timestamptz not null,
  agreed_by uuid,
  version integer not null default 1,
  primary key (initiative_id, id),
  foreign key (initiative_id, agreed_by) references participant (initiative_id, id) on delete set null (agreed_by)
);
create index step_origin on step (initiative_id, origin, origin_id);
create index step_agreed_by on step (initiative_id, agreed_by);

create table step_outcome (
  initiative_id uuid not null,
  id uuid not null,
  step_id uuid not null,
  outcome text not null check (outcome in ('done', 'goes_on', 'dropped')),
  note text not null default '',
  at timestamptz not null,
  noted_by uuid,
  primary key (initiative_id, id),
  foreign key (initiative_id, step_id) references step on delete cascade,
  foreign key (initiative_id, noted_by) references participant (initiative_id, id) on delete set null (noted_by)
);
create index step_outcome_step on step_outcome (initiative_id, step_id, at);
create index step_outcome_noted_by on step_outcome (initiative_id, noted_by);

create table audit_event (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  at timestamptz not null,
  participant_id uuid,
  account_id uuid,
  what text not null,
  ref uuid,
  primary key (initiative_id, id)
);
create index audit_event_at on audit_event (initiative_id, at);

-- seq is taken under a row lock in the writer's transaction, so its order is the order of commits.
create table change_head (
  initiative_id uuid primary key references initiative on delete cascade,
  seq bigint not null
);

create table change (
  initiative_id uuid not null references initiative on delete cascade,
  seq bigint not null,
  topic text not null,
  ref uuid,
  at timestamptz not null,
  primary key (initiative_id, seq)
);
