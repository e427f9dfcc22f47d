-- Where notes hang: on a phone, on a big screen, or on a wall that was photographed.
create table board (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  title text not null,
  question text not null default '',
  -- which columns it has
  kinds text[] not null,
  -- the group has agreed that notes carry no names: it cannot be changed once a note hangs there
  anonymous boolean not null default false,
  -- everybody writes for themselves: others' notes are seen when the quiet is over
  quiet boolean not null default false,
  support text not null default 'none' check (support in ('none', 'dots', 'consent')),
  dots smallint not null default 3 check (dots between 1 and 10),
  status text not null default 'open' check (status in ('open', 'closed')),
  made_at timestamptz not null,
  made_by uuid,
  version integer not null default 1,
  primary key (initiative_id, id),
  foreign key (initiative_id, made_by) references participant (initiative_id, id) on delete set null (made_by)
);
create index board_made_by on board (initiative_id, made_by);

create table board_theme (
  initiative_id uuid not null,
  id uuid not null,
  board_id uuid not null,
  name text not null,
  position double precision not null,
  version integer not null default 1,
  primary key (initiative_id, id),
  foreign key (initiative_id, board_id) references board on delete cascade
);
create index board_theme_board on board_theme (initiative_id, board_id, position);

-- A contribution that hangs on a board. Its words and its giver stand in the contribution.
create table note (
  initiative_id uuid not null,
  contribution_id uuid not null,
  board_id uuid not null,
  kind text not null check (kind in ('challenge', 'possibility', 'solution', 'i_can', 'we_can')),
  theme_id uuid,
  position double precision not null,
  -- the note that it now stands behind: never one that stands behind another itself
  merged_into uuid,
  -- for somebody, or from paper
  typed_by_other boolean not null default false,
  version integer not null default 1,
  primary key (initiative_id, contribution_id),
  check (merged_into <> contribution_id),
  foreign key (initiative_id, contribution_id) references contribution on delete cascade,
  foreign key (initiative_id, board_id) references board on delete cascade,
  foreign key (initiative_id, theme_id) references board_theme on delete set null (theme_id),
  foreign key (initiative_id, merged_into) references note (initiative_id, contribution_id) on delete set null (merged_into)
);
create index note_board on note (initiative_id, board_id, position);
create index note_theme on note (initiative_id, theme_id);
create index note_merged_into on note (initiative_id, merged_into);

-- What somebody thinks of a note: dots, or whether they can live with it.
create table note_mark (
  initiative_id uuid not null,
  contribution_id uuid not null,
  participant_id uuid not null,
  kind text not null check (kind in ('dot', 'can_live', 'cannot')),
  dots smallint not null default 0 check (dots between 0 and 10),
  -- what it would take to live with it
  why text not null default '',
  at timestamptz not null,
  primary key (initiative_id, contribution_id, participant_id),
  check ((kind = 'dot') = (dots > 0)),
  foreign key (initiative_id, contribution_id) references note on delete cascade,
  foreign key (initiative_id, participant_id) references participant on delete cascade
);
create index note_mark_participant on note_mark (initiative_id, participant_id);

-- A photo of the wall that notes were typed from.
create table board_picture (
  initiative_id uuid not null,
  board_id uuid not null,
  picture_id uuid not null,
  primary key (initiative_id, board_id, picture_id),
  foreign key (initiative_id, board_id) references board on delete cascade,
  foreign key (initiative_id, picture_id) references picture on delete cascade
);
create index board_picture_picture on board_picture (initiative_id, picture_id);
