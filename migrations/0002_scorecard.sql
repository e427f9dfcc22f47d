create table round (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  number integer not null,
  kind text not null check (kind in ('group', 'import')),
  instrument_id text not null,
  instrument_version text not null,
  -- [{ "id": "residents", "parties": ["resident", …] }], agreed before the round
  sides jsonb not null,
  k smallint not null default 5 check (k in (1, 3, 5)),
  -- the smaller group size that was asked for; it holds when every member has agreed
  asked_k smallint check (asked_k in (1, 3)),
  status text not null default 'planned' check (status in ('planned', 'open', 'closed')),
  closes_on date,
  opened_at timestamptz,
  closed_at timestamptz,
  created_at timestamptz not null,
  created_by uuid,
  version integer not null default 1,
  primary key (initiative_id, id),
  unique (initiative_id, number),
  foreign key (instrument_id, instrument_version) references content_version,
  foreign key (initiative_id, created_by) references participant (initiative_id, id) on delete set null (created_by),
  check ((status = 'closed') = (closed_at is not null))
);
create index round_created_by on round (initiative_id, created_by);
create index round_instrument on round (instrument_id, instrument_version);
create unique index round_one_at_a_time on round (initiative_id) where status <> 'closed' and kind = 'group';

-- Secret: only "all agreed" or "not agreed" is ever shown.
create table small_group_vote (
  initiative_id uuid not null,
  round_id uuid not null,
  participant_id uuid not null,
  agrees boolean not null,
  primary key (initiative_id, round_id, participant_id),
  foreign key (initiative_id, round_id) references round on delete cascade,
  foreign key (initiative_id, participant_id) references participant on delete cascade
);
create index small_group_vote_participant on small_group_vote (initiative_id, participant_id);

-- That a person has answered. No time: a time would join it to the response.
create table receipt (
  initiative_id uuid not null,
  round_id uuid not null,
  participant_id uuid not null,
  primary key (initiative_id, round_id, participant_id),
  foreign key (initiative_id, round_id) references round on delete cascade,
  foreign key (initiative_id, participant_id) references participant on delete cascade
);
create index receipt_participant on receipt (initiative_id, participant_id);

-- What somebody on a side answered. No person, no time, a random id.
create table response (
  initiative_id uuid not null,
  round_id uuid not null,
  id uuid not null,
  side text not null,
  answers smallint[] not null,
  sums integer[] not null,
  counts smallint[] not null,
  typed_by_other boolean not null default false,
  key_hash bytea not null,
  primary key (initiative_id, round_id, id),
  constraint response_key unique (initiative_id, round_id, key_hash),
  foreign key (initiative_id, round_id) references round on delete cascade
);

-- Written once, at closing: in random order, with new ids, under the published group.
create table closed_response (
  initiative_id uuid not null,
  round_id uuid not null,
  id uuid not null,
  published_group text not null,
  answers smallint[] not null,
  sums integer[] not null,
  counts smallint[] not null,
  typed_by_other boolean not null,
  primary key (initiative_id, round_id, id),
  foreign key (initiative_id, round_id) references round on delete cascade
);

create table receipt_count (
  initiative_id uuid not null,
  round_id uuid not null,
  side text not null,
  seats integer not null,
  answered integer not null,
  primary key (initiative_id, round_id, side),
  foreign key (initiative_id, round_id) references round on delete cascade
);

create table snapshot (
  initiative_id uuid not null,
  round_id uuid not null,
  body jsonb not null,
  made_at timestamptz not null,
  primary key (initiative_id, round_id),
  foreign key (initiative_id, round_id) references round on delete cascade
);

create table talk_note (
  initiative_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  statement_id text,
  body text not null,
  written_by uuid,
  at timestamptz not null,
  version integer not null default 1,
  primary key (initiative_id, id),
  foreign key (initiative_id, round_id) references round on delete cascade,
  foreign key (initiative_id, written_by) references participant (initiative_id, id) on delete set null (written_by)
);
create index talk_note_round on talk_note (initiative_id, round_id, at);
create index talk_note_written_by on talk_note (initiative_id, written_by);
