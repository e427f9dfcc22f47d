-- Stories of the most significant change: collected, talked over, chosen by those it is about.
create table change_story (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  group_id uuid,
  indicator_id uuid,
  body text not null,
  -- what the one who tells wants to be called; '' is "one of us"
  told_as text not null default '',
  told_on date not null,
  -- how far it may go: only those at the table, or into reports as well
  may_go text not null check (may_go in ('group', 'report')),
  -- the seat of the one who tells, if there is one
  told_by uuid,
  noted_at timestamptz not null,
  noted_by uuid,
  chosen_at timestamptz,
  chosen_why text not null default '',
  version integer not null default 1,
  primary key (initiative_id, id),
  foreign key (initiative_id, group_id) references target_group on delete set null (group_id),
  foreign key (initiative_id, indicator_id) references indicator on delete set null (indicator_id),
  -- what somebody told of themselves goes with them
  foreign key (initiative_id, told_by) references participant (initiative_id, id) on delete cascade,
  foreign key (initiative_id, noted_by) references participant (initiative_id, id) on delete set null (noted_by)
);
create index change_story_told_on on change_story (initiative_id, told_on);
create index change_story_group on change_story (initiative_id, group_id);
create index change_story_indicator on change_story (initiative_id, indicator_id);
create index change_story_told_by on change_story (initiative_id, told_by);
create index change_story_noted_by on change_story (initiative_id, noted_by);

-- That somebody finds that a story tells of the most significant change, and why.
create table story_mark (
  initiative_id uuid not null,
  story_id uuid not null,
  participant_id uuid not null,
  why text not null default '',
  at timestamptz not null,
  primary key (initiative_id, story_id, participant_id),
  foreign key (initiative_id, story_id) references change_story on delete cascade,
  foreign key (initiative_id, participant_id) references participant on delete cascade
);
create index story_mark_participant on story_mark (initiative_id, participant_id);

-- Social value, twice: in the process and in what came of it.
create table value_note (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  ledger text not null check (ledger in ('process', 'product')),
  about text not null,
  level text not null check (level in ('person', 'organisation', 'society')),
  whose text not null check (whose in ('residents', 'employees', 'both')),
  body text not null,
  day date not null,
  noted_at timestamptz not null,
  noted_by uuid,
  version integer not null default 1,
  primary key (initiative_id, id),
  foreign key (initiative_id, noted_by) references participant (initiative_id, id) on delete set null (noted_by)
);
create index value_note_day on value_note (initiative_id, ledger, day);
create index value_note_noted_by on value_note (initiative_id, noted_by);

-- A careful estimate of what was not needed, or of time that was set free. Each stands alone: they are never added up.
create table gain (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  kind text not null check (kind in ('measure', 'time')),
  what text not null,
  -- how often, from the lowest to the highest one can defend
  count_low double precision not null check (count_low >= 0),
  count_high double precision not null check (count_high >= count_low),
  -- kroner or hours each time
  each_low double precision not null check (each_low >= 0),
  each_high double precision not null check (each_high >= each_low),
  -- how much of it may come from this work, in percent
  share_low double precision not null check (share_low between 0 and 100),
  share_high double precision not null check (share_high between share_low and 100),
  period text not null default '',
  assumptions text not null,
  source text not null default '',
  noted_at timestamptz not null,
  noted_by uuid,
  version integer not null default 1,
  primary key (initiative_id, id),
  foreign key (initiative_id, noted_by) references participant (initiative_id, id) on delete set null (noted_by)
);
create index gain_noted_by on gain (initiative_id, noted_by);
