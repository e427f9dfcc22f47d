-- The guide: where on the way an initiative is, and what was said of each of the guide's points.

alter table content_version drop constraint content_version_kind_check;
alter table content_version add constraint content_version_kind_check
  check (kind in ('instrument', 'consent', 'agreement', 'municipalities', 'checkpoint', 'method'));

-- A step may come from the guide: then origin_ref names the point or the method card (a content id, not a row).
alter table step drop constraint step_origin_check;
alter table step add constraint step_origin_check check (origin in ('first_week', 'round', 'guide'));
alter table step add column origin_ref text;

-- On, back or from the beginning: rows, so that the way that was really walked can be seen.
create table phase_move (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  number integer not null check (number > 0),
  phase text not null check (phase in ('preparation', 'recruitment', 'work', 'running', 'closing', 'handing_over',
    'year_after')),
  kind text not null check (kind in ('on', 'back', 'restart')),
  reason text not null default '',
  at timestamptz not null,
  moved_by uuid,
  primary key (initiative_id, id),
  -- of two who move at once, one is told so
  unique (initiative_id, number),
  foreign key (initiative_id, moved_by) references participant (initiative_id, id) on delete set null (moved_by)
);
create index phase_move_moved_by on phase_move (initiative_id, moved_by);

-- What was said of a point of the guide, newest number last. `checkpoint` and `version` name a content file.
create table checkpoint_mark (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  checkpoint text not null,
  version text not null,
  number integer not null check (number > 0),
  state text not null check (state in ('not_yet', 'talked_about', 'in_place', 'not_for_us')),
  note text not null default '',
  who text not null default '',
  due date,
  at timestamptz not null,
  noted_by uuid,
  primary key (initiative_id, id),
  unique (initiative_id, checkpoint, number),
  foreign key (initiative_id, noted_by) references participant (initiative_id, id) on delete set null (noted_by)
);
create index checkpoint_mark_noted_by on checkpoint_mark (initiative_id, noted_by);

-- Somebody looked whether all was ready before residents were invited; what was missing then, and why they went on.
create table readiness_look (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  missing text[] not null,
  reason text not null default '',
  at timestamptz not null,
  looked_by uuid,
  primary key (initiative_id, id),
  foreign key (initiative_id, looked_by) references participant (initiative_id, id) on delete set null (looked_by)
);
create index readiness_look_at on readiness_look (initiative_id, at);
create index readiness_look_looked_by on readiness_look (initiative_id, looked_by);
