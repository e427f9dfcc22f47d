-- The evening itself: what it goes through, who is there, what is settled.
create table agenda_item (
  initiative_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  position integer not null,
  kind text not null check (kind in ('welcome', 'meal', 'talk', 'quiet', 'cafe', 'board', 'residents_hour', 'decision',
    'break', 'pulse', 'closing')),
  title text not null,
  minutes smallint not null check (minutes between 1 and 600),
  note text not null default '',
  board_id uuid,
  -- the pulse that was started from it
  round_id uuid,
  started_at timestamptz,
  -- minutes that were given to it while it ran
  added smallint not null default 0,
  ended_at timestamptz,
  version integer not null default 1,
  primary key (initiative_id, id),
  check (ended_at is null or started_at is not null),
  foreign key (initiative_id, meeting_id) references meeting on delete cascade,
  foreign key (initiative_id, board_id) references board on delete set null (board_id),
  foreign key (initiative_id, round_id) references round on delete set null (round_id)
);
create index agenda_item_meeting on agenda_item (initiative_id, meeting_id, position);
create unique index agenda_item_running on agenda_item (initiative_id, meeting_id)
  where started_at is not null and ended_at is null;
create index agenda_item_board on agenda_item (initiative_id, board_id);
create index agenda_item_round on agenda_item (initiative_id, round_id);

create table meeting_present (
  initiative_id uuid not null,
  meeting_id uuid not null,
  participant_id uuid not null,
  how text not null check (how in ('here', 'from_afar')),
  came_at timestamptz not null,
  left_at timestamptz,
  primary key (initiative_id, meeting_id, participant_id),
  foreign key (initiative_id, meeting_id) references meeting on delete cascade,
  foreign key (initiative_id, participant_id) references participant on delete cascade
);
create index meeting_present_participant on meeting_present (initiative_id, participant_id);

-- Those who are there without a seat are counted, not named.
create table meeting_guest (
  initiative_id uuid not null,
  meeting_id uuid not null,
  party text not null check (party in ('resident', 'civil_society', 'social_entrepreneur', 'business', 'public_employee',
    'leader', 'politician', 'mentor', 'researcher')),
  people smallint not null check (people between 1 and 500),
  primary key (initiative_id, meeting_id, party),
  foreign key (initiative_id, meeting_id) references meeting on delete cascade
);

-- World café: small tables, and people who move on between rounds.
create table cafe (
  initiative_id uuid not null,
  agenda_id uuid not null,
  rounds smallint not null check (rounds between 1 and 6),
  -- 0 before the first round
  round_now smallint not null default 0 check (round_now between 0 and rounds),
  round_minutes smallint not null check (round_minutes between 1 and 120),
  round_started_at timestamptz,
  version integer not null default 1,
  primary key (initiative_id, agenda_id),
  foreign key (initiative_id, agenda_id) references agenda_item on delete cascade
);

create table cafe_table (
  initiative_id uuid not null,
  agenda_id uuid not null,
  number smallint not null check (number between 1 and 40),
  topic text not null default '',
  host_id uuid,
  -- what the table leaves to the next ones
  left_behind text not null default '',
  version integer not null default 1,
  primary key (initiative_id, agenda_id, number),
  foreign key (initiative_id, agenda_id) references cafe on delete cascade,
  foreign key (initiative_id, host_id) references participant (initiative_id, id) on delete set null (host_id)
);
create index cafe_table_host on cafe_table (initiative_id, host_id);

create table cafe_seat (
  initiative_id uuid not null,
  agenda_id uuid not null,
  round smallint not null,
  participant_id uuid not null,
  table_number smallint not null,
  primary key (initiative_id, agenda_id, round, participant_id),
  foreign key (initiative_id, agenda_id, table_number) references cafe_table on delete cascade,
  foreign key (initiative_id, participant_id) references participant on delete cascade
);
create index cafe_seat_table on cafe_seat (initiative_id, agenda_id, table_number);
create index cafe_seat_participant on cafe_seat (initiative_id, participant_id);

-- How the talk is shared, by side alone: who said how much is nobody's business.
create table talk_share (
  initiative_id uuid not null,
  meeting_id uuid not null,
  side text not null check (side in ('residents', 'public')),
  seconds integer not null default 0 check (seconds >= 0),
  -- while somebody of this side has the word
  since timestamptz,
  primary key (initiative_id, meeting_id, side),
  foreign key (initiative_id, meeting_id) references meeting on delete cascade
);

create table decision (
  initiative_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  what text not null,
  why text not null default '',
  -- everybody can live with it, most wanted it, or one decided
  how text not null check (how in ('consent', 'vote', 'one')),
  proposed_by uuid,
  at timestamptz not null,
  noted_by uuid,
  version integer not null default 1,
  primary key (initiative_id, id),
  foreign key (initiative_id, meeting_id) references meeting on delete cascade,
  foreign key (initiative_id, proposed_by) references participant (initiative_id, id) on delete set null (proposed_by),
  foreign key (initiative_id, noted_by) references participant (initiative_id, id) on delete set null (noted_by)
);
create index decision_meeting on decision (initiative_id, meeting_id, at);
create index decision_proposed_by on decision (initiative_id, proposed_by);
create index decision_noted_by on decision (initiative_id, noted_by);

create table decision_maker (
  initiative_id uuid not null,
  decision_id uuid not null,
  participant_id uuid not null,
  primary key (initiative_id, decision_id, participant_id),
  foreign key (initiative_id, decision_id) references decision on delete cascade,
  foreign key (initiative_id, participant_id) references participant on delete cascade
);
create index decision_maker_participant on decision_maker (initiative_id, participant_id);
