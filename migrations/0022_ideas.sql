-- From a note to something in use. A brainstorm is not an innovation; an idea in use is.
create table idea (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  board_id uuid,
  title text not null,
  body text not null default '',
  made_at timestamptz not null,
  made_by uuid,
  version integer not null default 1,
  primary key (initiative_id, id),
  foreign key (initiative_id, board_id) references board on delete set null (board_id),
  foreign key (initiative_id, made_by) references participant (initiative_id, id) on delete set null (made_by)
);
create index idea_board on idea (initiative_id, board_id);
create index idea_made_by on idea (initiative_id, made_by);

-- What it grew from: all who gave something to it stay with it.
create table idea_contribution (
  initiative_id uuid not null,
  idea_id uuid not null,
  contribution_id uuid not null,
  primary key (initiative_id, idea_id, contribution_id),
  foreign key (initiative_id, idea_id) references idea on delete cascade,
  foreign key (initiative_id, contribution_id) references contribution on delete cascade
);
create index idea_contribution_contribution on idea_contribution (initiative_id, contribution_id);

-- Every move of an idea: who, when, why, and what the new place asks for.
create table idea_move (
  initiative_id uuid not null,
  idea_id uuid not null,
  number integer not null check (number >= 1),
  stage text not null check (stage in ('idea', 'worked_out', 'tried', 'in_use', 'rested')),
  -- why it moved; the reason of one that rests
  why text not null default '',
  -- a small, safe trial: what we want to know, how far it goes, what makes us stop
  question text not null default '',
  within text not null default '',
  stop_sign text not null default '',
  -- what came of the trial
  learnt text not null default '',
  -- in use: who benefits, who runs it, since when
  benefits text not null default '',
  run_by text not null default '',
  since date,
  at timestamptz not null,
  noted_by uuid,
  primary key (initiative_id, idea_id, number),
  check (stage <> 'rested' or why <> ''),
  foreign key (initiative_id, idea_id) references idea on delete cascade,
  foreign key (initiative_id, noted_by) references participant (initiative_id, id) on delete set null (noted_by)
);
create index idea_move_noted_by on idea_move (initiative_id, noted_by);

-- What difference an idea in use makes is measured by an indicator.
alter table indicator add column idea_id uuid;
alter table indicator add foreign key (initiative_id, idea_id) references idea on delete set null (idea_id);
create index indicator_idea on indicator (initiative_id, idea_id);
