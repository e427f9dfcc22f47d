-- Pulses and the staff's own check are rounds as well, each counted in a series of its own.
alter table round drop constraint round_kind_check;
alter table round add constraint round_kind_check check (kind in ('group', 'import', 'pulse', 'staff'));
alter table round add column series text not null
  generated always as (case when kind in ('group', 'import') then 'round' else kind end) stored;
alter table round drop constraint round_initiative_id_number_key;
alter table round add constraint round_number unique (initiative_id, series, number);
drop index round_one_at_a_time;
create unique index round_one_at_a_time on round (initiative_id, kind) where status <> 'closed' and kind <> 'import';

-- Entered by whoever leads, from a sheet or as it was told: what a person sent from a phone is never compared with it.
alter table response add column entered boolean not null default false;

-- Where the big screen stands while a group answers together: before the first statement (-1), at one, or past the last.
create table together (
  initiative_id uuid not null,
  round_id uuid not null,
  place smallint not null,
  last smallint not null,
  check (place between -1 and last),
  primary key (initiative_id, round_id),
  foreign key (initiative_id, round_id) references round on delete cascade
);

-- The open line of a round while it runs: no person, no side, no time. Its key is made from the answer key in a way
-- that does not lead to the response.
create table open_line (
  initiative_id uuid not null,
  round_id uuid not null,
  id uuid not null,
  body text not null,
  key_hash bytea not null,
  primary key (initiative_id, round_id, id),
  constraint open_line_key unique (initiative_id, round_id, key_hash),
  foreign key (initiative_id, round_id) references round on delete cascade
);

-- Released at closing: in random order, with new ids.
create table closed_line (
  initiative_id uuid not null,
  round_id uuid not null,
  id uuid not null,
  body text not null,
  primary key (initiative_id, round_id, id),
  foreign key (initiative_id, round_id) references round on delete cascade
);

-- That a result may leave the group. It does once one resident and one public employee have said yes.
create table release (
  initiative_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  audience text not null check (audience in ('leader', 'council', 'network')),
  with_steps boolean not null,
  -- the key in the link for those who have no seat, sealed so that it can be shown again; leaders have a seat
  code_hash bytea,
  sealed bytea,
  asked_by uuid,
  asked_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  primary key (initiative_id, id),
  constraint release_link check ((audience = 'leader') = (code_hash is null) and (code_hash is null) = (sealed is null)),
  foreign key (initiative_id, round_id) references round on delete cascade,
  foreign key (initiative_id, asked_by) references participant (initiative_id, id) on delete set null (asked_by),
  foreign key (initiative_id, ended_by) references participant (initiative_id, id) on delete set null (ended_by)
);
create unique index release_running on release (initiative_id, round_id, audience) where ended_at is null;
create index release_asked_by on release (initiative_id, asked_by);
create index release_ended_by on release (initiative_id, ended_by);

create table release_consent (
  initiative_id uuid not null,
  release_id uuid not null,
  participant_id uuid not null,
  -- as whom the person said yes: the seat's party at that moment
  party text not null,
  at timestamptz not null,
  primary key (initiative_id, release_id, participant_id),
  foreign key (initiative_id, release_id) references release on delete cascade,
  foreign key (initiative_id, participant_id) references participant on delete cascade
);
create index release_consent_participant on release_consent (initiative_id, participant_id);

-- Languages that people bring. They cross initiatives.
create table language_kit (
  code text primary key check (code ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  name text not null,
  direction text not null check (direction in ('ltr', 'rtl')),
  started_by uuid references account on delete set null,
  started_at timestamptz not null,
  -- counted up by each check, so that every process sees cheaply that it must read the texts again
  changes integer not null default 0
);
create index language_kit_started_by on language_kit (started_by);

-- The parts of a language that residents meet: those in which every text was once written and checked.
create table kit_part (
  code text not null references language_kit on delete cascade,
  part text not null check (part in ('answering', 'help', 'invitation', 'results', 'pulse')),
  in_use_since timestamptz not null,
  primary key (code, part)
);

-- Every version of every text; what is shown is the newest that somebody else has checked.
create table kit_text (
  id uuid primary key,
  code text not null references language_kit on delete cascade,
  key text not null,
  version integer not null check (version >= 1),
  body text not null,
  -- the bokmål it was written from: when that changes, the text waits for a new one
  source text not null,
  written_by uuid references account on delete set null,
  written_at timestamptz not null,
  checked_by uuid references account on delete set null,
  checked_at timestamptz,
  check (checked_by is null or checked_by is distinct from written_by),
  check (checked_by is null or checked_at is not null),
  constraint kit_text_version unique (code, key, version)
);
create index kit_text_written_by on kit_text (written_by);
create index kit_text_checked_by on kit_text (checked_by);

-- A person's voice that reads a statement, in any language; heard once somebody else has checked it. A voice tells who
-- it is: it goes with its account.
create table voice (
  id uuid primary key,
  language text not null,
  instrument_id text not null,
  statement_id text not null,
  source text not null,
  type text not null,
  size integer not null check (size > 0),
  hash bytea not null,
  brought_by uuid not null references account on delete cascade,
  brought_at timestamptz not null,
  checked_by uuid references account on delete set null,
  checked_at timestamptz,
  check (checked_by is null or checked_by <> brought_by),
  check (checked_by is null or checked_at is not null)
);
-- One at a time waits for somebody to listen.
create unique index voice_waiting on voice (language, instrument_id, statement_id) where checked_at is null;
create index voice_statement on voice (language, instrument_id, statement_id, brought_at);
create index voice_brought_by on voice (brought_by);
create index voice_checked_by on voice (checked_by);

create table voice_chunk (
  voice_id uuid not null references voice on delete cascade,
  number smallint not null,
  bytes bytea not null,
  primary key (voice_id, number)
);

-- Open streams ask the gate again once somebody's access may have changed. Heard in the order of commits, so whoever
-- hears of a change to a page has heard of everything before it that shuts somebody out.
create function tell_access_changed() returns trigger language plpgsql as $$
begin
  notify samskap_access;
  return null;
end $$;
create trigger access_changed after delete on session
  for each statement execute function tell_access_changed();
create trigger access_changed after insert or update or delete on session_seat
  for each statement execute function tell_access_changed();
create trigger access_changed after insert or update or delete on account_seat
  for each statement execute function tell_access_changed();
create trigger access_changed after insert or update or delete on initiative_grant
  for each statement execute function tell_access_changed();
