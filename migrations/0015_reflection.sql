-- What somebody thought or learnt. Not shared: only its writer reads it. It goes with its writer.
create table reflection (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  kind text not null check (kind in ('thought', 'learnt', 'own_part')),
  -- the prompt that was answered; which way somebody learnt; empty where it does not fit
  prompt text not null default '',
  direction text not null default '' check (direction in ('', 'from_residents', 'from_services', 'from_each_other')),
  team boolean not null default false,
  body text not null,
  shared boolean not null,
  written_at timestamptz not null,
  written_by uuid not null,
  version integer not null default 1,
  primary key (initiative_id, id),
  foreign key (initiative_id, written_by) references participant (initiative_id, id) on delete cascade
);
create index reflection_at on reflection (initiative_id, written_at);
create index reflection_written_by on reflection (initiative_id, written_by);

-- Wins and setbacks, milestones and news from those who take part.
create table news_item (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  kind text not null check (kind in ('win', 'setback', 'milestone', 'news')),
  body text not null,
  learnt text not null default '',
  day date not null,
  told_at timestamptz not null,
  told_by uuid,
  version integer not null default 1,
  primary key (initiative_id, id),
  foreign key (initiative_id, told_by) references participant (initiative_id, id) on delete set null (told_by)
);
create index news_item_day on news_item (initiative_id, day);
create index news_item_told_by on news_item (initiative_id, told_by);

-- Somebody who leads asks a mentor for a word on the way.
create table sparring_question (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  body text not null,
  asked_at timestamptz not null,
  asked_by uuid,
  closed_at timestamptz,
  primary key (initiative_id, id),
  foreign key (initiative_id, asked_by) references participant (initiative_id, id) on delete set null (asked_by)
);
create index sparring_question_at on sparring_question (initiative_id, asked_at);
create index sparring_question_asked_by on sparring_question (initiative_id, asked_by);

create table sparring_answer (
  initiative_id uuid not null,
  id uuid not null,
  question_id uuid not null,
  body text not null,
  answered_at timestamptz not null,
  answered_by uuid,
  primary key (initiative_id, id),
  foreign key (initiative_id, question_id) references sparring_question on delete cascade,
  foreign key (initiative_id, answered_by) references participant (initiative_id, id) on delete set null (answered_by)
);
create index sparring_answer_question on sparring_answer (initiative_id, question_id, answered_at);
create index sparring_answer_answered_by on sparring_answer (initiative_id, answered_by);

-- The mail that comes once a week at most: when it last came, and whether it was stopped.
create table weekly_letter (
  initiative_id uuid not null,
  participant_id uuid not null,
  last_sent_at timestamptz,
  stopped_at timestamptz,
  primary key (initiative_id, participant_id),
  foreign key (initiative_id, participant_id) references participant on delete cascade
);

-- Where a letter of this kind is stopped in one tap. It goes with the letter, for mail programs that show a button.
alter table outbox add column stop_address text;
