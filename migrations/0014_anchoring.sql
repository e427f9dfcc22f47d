-- Who backs the work, on which level, with what, and until when.
create table anchor (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  level text not null check (level in ('up', 'across', 'middle', 'political', 'civil')),
  who text not null,
  -- the seat of the one who backs, if there is one: only from there it is confirmed in one tap
  participant_id uuid,
  what text not null default '',
  case_number text not null default '',
  budget_line text not null default '',
  plan_clause text not null default '',
  until date,
  added_at timestamptz not null,
  added_by uuid,
  version integer not null default 1,
  primary key (initiative_id, id),
  foreign key (initiative_id, participant_id) references participant (initiative_id, id) on delete set null (participant_id),
  foreign key (initiative_id, added_by) references participant (initiative_id, id) on delete set null (added_by)
);
create index anchor_participant on anchor (initiative_id, participant_id);
create index anchor_added_by on anchor (initiative_id, added_by);

-- Given by the one who backs, or noted by somebody else on their word; taken back again: rows, not a flag.
create table backing (
  initiative_id uuid not null,
  id uuid not null,
  anchor_id uuid not null,
  number integer not null check (number > 0),
  kind text not null check (kind in ('confirmed', 'noted', 'taken_back')),
  -- the version of the anchor that was said yes to: what was changed since must be said yes to again
  anchor_version integer not null check (anchor_version > 0),
  note text not null default '',
  at timestamptz not null,
  said_by uuid,
  primary key (initiative_id, id),
  unique (initiative_id, anchor_id, number),
  foreign key (initiative_id, anchor_id) references anchor on delete cascade,
  foreign key (initiative_id, said_by) references participant (initiative_id, id) on delete set null (said_by)
);
create index backing_said_by on backing (initiative_id, said_by);

-- Whom people get hold of, from when to when: how often that changed is part of how it went.
create table contact_person (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  name text not null,
  participant_id uuid,
  contact_for text not null default '',
  from_day date not null,
  to_day date,
  why_ended text not null default '',
  noted_at timestamptz not null,
  noted_by uuid,
  version integer not null default 1,
  primary key (initiative_id, id),
  foreign key (initiative_id, participant_id) references participant (initiative_id, id) on delete set null (participant_id),
  foreign key (initiative_id, noted_by) references participant (initiative_id, id) on delete set null (noted_by)
);
create index contact_person_from on contact_person (initiative_id, from_day);
create index contact_person_participant on contact_person (initiative_id, participant_id);
create index contact_person_noted_by on contact_person (initiative_id, noted_by);

-- Thin to thick over six marks, each from 0 to 4, each time the group looked at it.
create table thickness (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  duration smallint not null check (duration between 0 and 4),
  defines smallint not null check (defines between 0 and 4),
  designs smallint not null check (designs between 0 and 4),
  decides smallint not null check (decides between 0 and 4),
  delivers smallint not null check (delivers between 0 and 4),
  evaluates smallint not null check (evaluates between 0 and 4),
  note text not null default '',
  at timestamptz not null,
  noted_by uuid,
  primary key (initiative_id, id),
  foreign key (initiative_id, noted_by) references participant (initiative_id, id) on delete set null (noted_by)
);
create index thickness_at on thickness (initiative_id, at);
create index thickness_noted_by on thickness (initiative_id, noted_by);

-- Which form of participation was chosen, and why: each choice stays.
create table participation_form (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  form text not null check (form in ('information', 'hearing', 'user_involvement', 'co_creation', 'co_production',
    'partnership')),
  reason text not null default '',
  at timestamptz not null,
  chosen_by uuid,
  primary key (initiative_id, id),
  foreign key (initiative_id, chosen_by) references participant (initiative_id, id) on delete set null (chosen_by)
);
create index participation_form_at on participation_form (initiative_id, at);
create index participation_form_chosen_by on participation_form (initiative_id, chosen_by);

-- Who shaped a version of the question; those without a seat only as a number of people, by who they are.
create table statement_shaper (
  initiative_id uuid not null,
  statement_id uuid not null,
  participant_id uuid not null,
  noted_at timestamptz not null,
  noted_by uuid,
  primary key (initiative_id, statement_id, participant_id),
  foreign key (initiative_id, statement_id) references problem_statement on delete cascade,
  foreign key (initiative_id, participant_id) references participant on delete cascade,
  foreign key (initiative_id, noted_by) references participant (initiative_id, id) on delete set null (noted_by)
);
create index statement_shaper_participant on statement_shaper (initiative_id, participant_id);
create index statement_shaper_noted_by on statement_shaper (initiative_id, noted_by);
alter table problem_statement add column residents_without_seat smallint not null default 0
  check (residents_without_seat between 0 and 999);
-- Who shaped it may be set again, by the one who proposed it and by whoever leads: of two at once, one sees the other.
alter table problem_statement add column shapers_version integer not null default 1;
