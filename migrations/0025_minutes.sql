-- What was said and settled, in words that everybody reads. Every version stays.
create table minutes (
  initiative_id uuid not null,
  meeting_id uuid not null,
  number integer not null check (number >= 1),
  -- three lines on top
  summary text not null default '',
  body text not null default '',
  -- asked for: from then on this version does not change
  sent_at timestamptz,
  confirmed_at timestamptz,
  -- why it counts although not everybody has said so
  confirmed_why text not null default '',
  written_at timestamptz not null,
  written_by uuid,
  version integer not null default 1,
  primary key (initiative_id, meeting_id, number),
  check (confirmed_at is null or sent_at is not null),
  foreign key (initiative_id, meeting_id) references meeting on delete cascade,
  foreign key (initiative_id, written_by) references participant (initiative_id, id) on delete set null (written_by)
);
create index minutes_written_by on minutes (initiative_id, written_by);

-- "That is right", or what is not.
create table minutes_reply (
  initiative_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  number integer not null,
  participant_id uuid not null,
  kind text not null check (kind in ('confirmed', 'correction')),
  body text not null default '',
  at timestamptz not null,
  -- what became of the correction
  taken boolean,
  answer text not null default '',
  taken_at timestamptz,
  primary key (initiative_id, id),
  check (kind = 'confirmed' or body <> ''),
  check (taken is distinct from false or answer <> ''),
  foreign key (initiative_id, meeting_id, number) references minutes on delete cascade,
  foreign key (initiative_id, participant_id) references participant on delete cascade
);
create index minutes_reply_minutes on minutes_reply (initiative_id, meeting_id, number);
create index minutes_reply_participant on minutes_reply (initiative_id, participant_id);
create unique index minutes_confirmed_once on minutes_reply (initiative_id, meeting_id, number, participant_id)
  where kind = 'confirmed';

-- The minutes read aloud by somebody.
create table minutes_sound (
  initiative_id uuid not null,
  meeting_id uuid not null,
  -- which version is read
  number integer not null,
  type text not null,
  size integer not null check (size > 0),
  hash bytea not null,
  brought_at timestamptz not null,
  -- whose voice it is: it goes with them
  brought_by uuid not null,
  primary key (initiative_id, meeting_id),
  foreign key (initiative_id, meeting_id, number) references minutes on delete cascade,
  foreign key (initiative_id, brought_by) references participant on delete cascade
);
create index minutes_sound_minutes on minutes_sound (initiative_id, meeting_id, number);
create index minutes_sound_brought_by on minutes_sound (initiative_id, brought_by);

create table minutes_sound_chunk (
  initiative_id uuid not null,
  meeting_id uuid not null,
  number smallint not null,
  bytes bytea not null,
  primary key (initiative_id, meeting_id, number),
  foreign key (initiative_id, meeting_id) references minutes_sound on delete cascade
);
