create table meeting (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  title text not null,
  -- what it is for, so that nobody comes without knowing
  purpose text not null default '',
  -- 'asking': proposals for times are out, or nobody has settled one yet
  status text not null default 'asking' check (status in ('asking', 'planned', 'running', 'held', 'cancelled')),
  starts_at timestamptz,
  ends_at timestamptz check (ends_at > starts_at),
  place text not null default '',
  -- why there: whose home ground it is
  ground text not null default '' check (ground in ('', 'residents', 'public', 'between', 'outdoors', 'online')),
  place_why text not null default '',
  online_address text not null default '',
  meal text not null default '',
  transport text not null default '',
  interpreter text not null default '',
  child_care text not null default '',
  costs_covered boolean not null default false,
  costs text not null default '',
  -- minutes were brought of a meeting that was held without us
  held_elsewhere boolean not null default false,
  -- the group wants to see how the talk is shared between the sides
  talk_time boolean not null default false,
  cancelled_why text not null default '',
  -- the key in the link to the proposals, sealed so that it can be shown again; its hash finds it
  poll_hash bytea,
  poll_sealed bytea,
  -- counted up whenever calendars must take it in anew (RFC 5545, SEQUENCE)
  sequence integer not null default 0,
  made_at timestamptz not null,
  made_by uuid,
  version integer not null default 1,
  primary key (initiative_id, id),
  check ((starts_at is null) = (ends_at is null)),
  check (status not in ('planned', 'running', 'held') or starts_at is not null),
  check ((poll_hash is null) = (poll_sealed is null)),
  unique (initiative_id, poll_hash),
  foreign key (initiative_id, made_by) references participant (initiative_id, id) on delete set null (made_by)
);
create index meeting_starts_at on meeting (initiative_id, starts_at);
create index meeting_made_by on meeting (initiative_id, made_by);

-- Proposals for when and where.
create table meeting_option (
  initiative_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  place text not null default '',
  proposed_by uuid,
  primary key (initiative_id, id),
  unique (initiative_id, meeting_id, starts_at, place),
  foreign key (initiative_id, meeting_id) references meeting on delete cascade,
  foreign key (initiative_id, proposed_by) references participant (initiative_id, id) on delete set null (proposed_by)
);
create index meeting_option_proposed_by on meeting_option (initiative_id, proposed_by);

-- Who has said when they can: a seat, or a name that somebody without one has written.
create table option_voter (
  initiative_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  participant_id uuid,
  name text not null default '',
  -- what stands in the way of coming, and would help: an interpreter, child care, a lift
  needs text not null default '',
  -- lets one without a seat change the answer on the same device
  key_hash bytea,
  at timestamptz not null,
  primary key (initiative_id, id),
  check ((participant_id is null) = (key_hash is not null)),
  unique (initiative_id, meeting_id, participant_id),
  unique (initiative_id, meeting_id, key_hash),
  foreign key (initiative_id, meeting_id) references meeting on delete cascade,
  foreign key (initiative_id, participant_id) references participant on delete cascade
);
create index option_voter_participant on option_voter (initiative_id, participant_id);

create table option_answer (
  initiative_id uuid not null,
  voter_id uuid not null,
  option_id uuid not null,
  answer text not null check (answer in ('yes', 'if_needed', 'no')),
  primary key (initiative_id, voter_id, option_id),
  foreign key (initiative_id, voter_id) references option_voter on delete cascade,
  foreign key (initiative_id, option_id) references meeting_option on delete cascade
);
create index option_answer_option on option_answer (initiative_id, option_id);

create table meeting_invited (
  initiative_id uuid not null,
  meeting_id uuid not null,
  participant_id uuid not null,
  way text not null check (way in ('mail', 'message', 'print', 'said')),
  invited_at timestamptz not null,
  reply text check (reply in ('coming', 'maybe', 'not_coming')),
  -- the meeting's `sequence` that this person was last told of: when and where it is
  told integer not null default 0,
  -- what would help, in the person's own words
  needs text not null default '',
  replied_at timestamptz,
  primary key (initiative_id, meeting_id, participant_id),
  foreign key (initiative_id, meeting_id) references meeting on delete cascade,
  foreign key (initiative_id, participant_id) references participant on delete cascade
);
create index meeting_invited_participant on meeting_invited (initiative_id, participant_id);

-- The roles of the evening, so that they go round.
create table meeting_role (
  initiative_id uuid not null,
  meeting_id uuid not null,
  role text not null check (role in ('host', 'guide', 'writer', 'kitchen')),
  participant_id uuid not null,
  primary key (initiative_id, meeting_id, role, participant_id),
  foreign key (initiative_id, meeting_id) references meeting on delete cascade,
  foreign key (initiative_id, participant_id) references participant on delete cascade
);
create index meeting_role_participant on meeting_role (initiative_id, participant_id);

-- What was given in a meeting, or in what was written of it.
alter table contribution add column meeting_id uuid;
alter table contribution add foreign key (initiative_id, meeting_id) references meeting on delete set null (meeting_id);
create index contribution_meeting on contribution (initiative_id, meeting_id);

alter table step drop constraint step_origin_check;
alter table step add constraint step_origin_check check (origin in ('first_week', 'round', 'guide', 'meeting'));
