-- What difference does it make: the plan in six steps, and what is measured.
alter table content_version drop constraint content_version_kind_check;
alter table content_version add constraint content_version_kind_check
  check (kind in ('instrument', 'consent', 'agreement', 'municipalities', 'checkpoint', 'method', 'indicator'));

-- The single fields of the plan, part by part (facts, problem, …). Which fields a part has stands in the code.
create table plan_part (
  initiative_id uuid not null references initiative on delete cascade,
  part text not null,
  fields jsonb not null,
  changed_at timestamptz not null,
  changed_by uuid,
  version integer not null default 1,
  primary key (initiative_id, part),
  foreign key (initiative_id, changed_by) references participant (initiative_id, id) on delete set null (changed_by)
);
create index plan_part_changed_by on plan_part (initiative_id, changed_by);

create table target_group (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  name text not null,
  detail text not null default '',
  kind text not null check (kind in ('residents', 'relatives', 'employees', 'partners', 'local_community')),
  -- 1 is first: indicators are made for it before the others
  priority smallint not null default 2 check (priority between 1 and 3),
  -- about how many people it is
  size integer check (size between 1 and 10000000),
  position integer not null,
  added_at timestamptz not null,
  added_by uuid,
  version integer not null default 1,
  primary key (initiative_id, id),
  foreign key (initiative_id, added_by) references participant (initiative_id, id) on delete set null (added_by)
);
create index target_group_added_by on target_group (initiative_id, added_by);

-- People of the group took part: in telling what success is, in choosing what to measure.
create table group_voice (
  initiative_id uuid not null,
  id uuid not null,
  group_id uuid not null,
  about text not null check (about in ('goals', 'indicators', 'reading')),
  day date not null,
  -- those without a seat, as a number; those with one stand in group_voice_seat
  people integer not null default 0 check (people between 0 and 9999),
  how text not null default '',
  what text not null default '',
  noted_at timestamptz not null,
  noted_by uuid,
  primary key (initiative_id, id),
  foreign key (initiative_id, group_id) references target_group on delete cascade,
  foreign key (initiative_id, noted_by) references participant (initiative_id, id) on delete set null (noted_by)
);
create index group_voice_group on group_voice (initiative_id, group_id, day);
create index group_voice_noted_by on group_voice (initiative_id, noted_by);

create table group_voice_seat (
  initiative_id uuid not null,
  voice_id uuid not null,
  participant_id uuid not null,
  primary key (initiative_id, voice_id, participant_id),
  foreign key (initiative_id, voice_id) references group_voice on delete cascade,
  foreign key (initiative_id, participant_id) references participant on delete cascade
);
create index group_voice_seat_participant on group_voice_seat (initiative_id, participant_id);

-- The short entries of the plan, from the challenge to the lasting effect. A goal belongs to a target group.
create table plan_item (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  kind text not null check (kind in ('delivery', 'challenge', 'cause', 'consequence', 'solution', 'evidence',
    'activity', 'result', 'goal', 'effect', 'side_effect')),
  group_id uuid,
  title text not null,
  detail text not null default '',
  source text not null default '',
  position integer not null,
  added_at timestamptz not null,
  added_by uuid,
  version integer not null default 1,
  primary key (initiative_id, id),
  constraint plan_item_group check ((kind = 'goal') = (group_id is not null)),
  foreign key (initiative_id, group_id) references target_group on delete cascade,
  foreign key (initiative_id, added_by) references participant (initiative_id, id) on delete set null (added_by)
);
create index plan_item_kind on plan_item (initiative_id, kind, position);
create index plan_item_of_group on plan_item (initiative_id, group_id);
create index plan_item_added_by on plan_item (initiative_id, added_by);

-- The change hypothesis: what is believed to lead to what, how surely, and why.
create table plan_link (
  initiative_id uuid not null,
  from_id uuid not null,
  to_id uuid not null check (to_id <> from_id),
  causality text not null check (causality in ('high', 'middle', 'low')),
  reason text not null default '',
  linked_at timestamptz not null,
  linked_by uuid,
  version integer not null default 1,
  primary key (initiative_id, from_id, to_id),
  foreign key (initiative_id, from_id) references plan_item on delete cascade,
  foreign key (initiative_id, to_id) references plan_item on delete cascade,
  foreign key (initiative_id, linked_by) references participant (initiative_id, id) on delete set null (linked_by)
);
create index plan_link_to on plan_link (initiative_id, to_id);
create index plan_link_linked_by on plan_link (initiative_id, linked_by);

create table indicator (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  group_id uuid not null,
  -- the goal it is a sign of, and the activity that should move it
  goal_id uuid,
  activity_id uuid,
  -- where it came from, if it was taken from the library
  library_id text,
  library_version text,
  name text not null,
  level text not null check (level in ('result', 'outcome', 'effect')),
  kind text not null check (kind in ('number', 'scale', 'share', 'story')),
  -- how it is measured; '' until somebody has said so
  way text not null default '' check (way in ('', 'counted', 'asked', 'talked', 'observed', 'register', 'stories')),
  how text not null default '',
  source text not null default '',
  unit text not null default '',
  scale_min smallint not null default 1,
  scale_max smallint not null default 5,
  -- what stands at the two ends of the scale
  scale_low text not null default '',
  scale_high text not null default '',
  better text not null default 'higher' check (better in ('higher', 'lower', 'neither')),
  -- what is asked, where people are asked
  question text not null default '',
  mind text not null default '',
  every text not null default '' check (every in ('', 'once', 'monthly', 'quarterly', 'half_yearly', 'yearly')),
  first_on date,
  last_on date,
  who_measures text not null default '',
  measured_by uuid,
  position integer not null,
  added_at timestamptz not null,
  added_by uuid,
  withdrawn_at timestamptz,
  withdrawn_why text not null default '',
  version integer not null default 1,
  primary key (initiative_id, id),
  check (scale_min < scale_max),
  check ((library_id is null) = (library_version is null)),
  foreign key (initiative_id, group_id) references target_group,
  foreign key (initiative_id, goal_id) references plan_item (initiative_id, id) on delete set null (goal_id),
  foreign key (initiative_id, activity_id) references plan_item (initiative_id, id) on delete set null (activity_id),
  foreign key (library_id, library_version) references content_version,
  foreign key (initiative_id, measured_by) references participant (initiative_id, id) on delete set null (measured_by),
  foreign key (initiative_id, added_by) references participant (initiative_id, id) on delete set null (added_by)
);
create index indicator_of_group on indicator (initiative_id, group_id);
create index indicator_goal on indicator (initiative_id, goal_id);
create index indicator_activity on indicator (initiative_id, activity_id);
create index indicator_measured_by on indicator (initiative_id, measured_by);
create index indicator_added_by on indicator (initiative_id, added_by);
create index indicator_library on indicator (library_id, library_version);

-- What a group, an entry or an indicator said before it was changed: the old line stays.
create table plan_before (
  initiative_id uuid not null references initiative on delete cascade,
  of_id uuid not null,
  version integer not null,
  fields jsonb not null,
  why text not null default '',
  until timestamptz not null,
  changed_by uuid,
  primary key (initiative_id, of_id, version),
  foreign key (initiative_id, changed_by) references participant (initiative_id, id) on delete set null (changed_by)
);
create index plan_before_changed_by on plan_before (initiative_id, changed_by);

-- Where an indicator should be by a day. A target that no longer holds stays, with the day it was given up.
create table target (
  initiative_id uuid not null,
  id uuid not null,
  indicator_id uuid not null,
  day date not null,
  value double precision not null,
  why text not null default '',
  set_at timestamptz not null,
  set_by uuid,
  given_up_at timestamptz,
  given_up_why text not null default '',
  primary key (initiative_id, id),
  foreign key (initiative_id, indicator_id) references indicator on delete cascade,
  foreign key (initiative_id, set_by) references participant (initiative_id, id) on delete set null (set_by)
);
create unique index target_day on target (initiative_id, indicator_id, day) where given_up_at is null;
create index target_indicator on target (initiative_id, indicator_id);
create index target_set_by on target (initiative_id, set_by);

-- What was found on a day. Without a figure it is missing, and says why: it is never nought.
create table measurement (
  initiative_id uuid not null,
  id uuid not null,
  indicator_id uuid not null,
  day date not null,
  baseline boolean not null default false,
  value double precision,
  -- a figure so near its end that it would tell what each person answered
  at_end text check (at_end in ('low', 'high')),
  -- of a share: how many of the n
  part integer check (part between 0 and n),
  n integer check (n >= 0),
  low double precision,
  high double precision,
  missing text not null default '',
  comment text not null default '',
  source text not null default '',
  came_by text not null check (came_by in ('typed', 'series', 'asked', 'file')),
  noted_at timestamptz not null,
  noted_by uuid,
  -- a baseline that is locked is changed only with a reason
  locked_at timestamptz,
  struck_at timestamptz,
  struck_why text not null default '',
  version integer not null default 1,
  primary key (initiative_id, id),
  check (low <= high),
  check (value is null or at_end is null),
  foreign key (initiative_id, indicator_id) references indicator on delete cascade,
  foreign key (initiative_id, noted_by) references participant (initiative_id, id) on delete set null (noted_by)
);
create unique index measurement_day on measurement (initiative_id, indicator_id, day) where struck_at is null;
create unique index measurement_baseline on measurement (initiative_id, indicator_id)
  where baseline and struck_at is null;
create index measurement_indicator on measurement (initiative_id, indicator_id);
create index measurement_noted_by on measurement (initiative_id, noted_by);

-- What stood there before a correction.
create table measurement_before (
  initiative_id uuid not null,
  measurement_id uuid not null,
  version integer not null,
  day date not null,
  value double precision,
  at_end text check (at_end in ('low', 'high')),
  part integer,
  n integer,
  low double precision,
  high double precision,
  missing text not null,
  comment text not null,
  source text not null,
  why text not null,
  until timestamptz not null,
  changed_by uuid,
  primary key (initiative_id, measurement_id, version),
  foreign key (initiative_id, measurement_id) references measurement on delete cascade,
  foreign key (initiative_id, changed_by) references participant (initiative_id, id) on delete set null (changed_by)
);
create index measurement_before_changed_by on measurement_before (initiative_id, changed_by);

-- For which day somebody was reminded of an indicator: nobody is reminded twice.
create table measure_reminder (
  initiative_id uuid not null,
  indicator_id uuid not null,
  due_on date not null,
  reminded_at timestamptz not null,
  primary key (initiative_id, indicator_id, due_on),
  foreign key (initiative_id, indicator_id) references indicator on delete cascade
);
