-- Give and get between initiatives. All of it crosses them, and is read by everybody who has a seat in one.

-- Help wanted: a question, or a plan that others are asked to look at.
create table help_wanted (
  id uuid primary key,
  initiative_id uuid not null references initiative on delete cascade,
  kind text not null check (kind in ('question', 'plan')),
  title text not null,
  body text not null,
  -- of a plan: the parts that were chosen, as they stood when it was asked
  plan jsonb,
  themes text[] not null default '{}',
  phase text,
  language text not null,
  -- who asks, as it is shown: the initiative, or what it wishes to be called
  shown_as text not null,
  asked_at timestamptz not null,
  asked_by uuid,
  closed_at timestamptz,
  -- what came of the answers, for those who gave them
  outcome text not null default '',
  demo boolean not null default false,
  version integer not null default 1,
  foreign key (initiative_id, asked_by) references participant (initiative_id, id) on delete set null (asked_by),
  check ((kind = 'plan') = (plan is not null))
);
create index help_wanted_initiative on help_wanted (initiative_id, asked_at);
create index help_wanted_asked_at on help_wanted (asked_at desc);
create index help_wanted_asked_by on help_wanted (initiative_id, asked_by);

-- A question is answered in one text, a plan in three: what is strong, what is unclear, have you thought of.
create table help_given (
  id uuid primary key,
  help_id uuid not null references help_wanted on delete cascade,
  initiative_id uuid not null references initiative on delete cascade,
  body text not null default '',
  strong text not null default '',
  unclear text not null default '',
  thought_of text not null default '',
  shown_as text not null,
  given_at timestamptz not null,
  given_by uuid,
  thanked_at timestamptz,
  version integer not null default 1,
  foreign key (initiative_id, given_by) references participant (initiative_id, id) on delete set null (given_by)
);
create index help_given_help on help_given (help_id, given_at);
create index help_given_initiative on help_given (initiative_id);
create index help_given_given_by on help_given (initiative_id, given_by);

-- Somebody offers to think along with another initiative.
create table mentor_offer (
  id uuid primary key,
  initiative_id uuid not null references initiative on delete cascade,
  participant_id uuid not null,
  name text not null,
  about text not null,
  themes text[] not null default '{}',
  -- the phases in which they have been
  phases text[] not null default '{}',
  languages text[] not null default '{}',
  places smallint not null default 1 check (places between 1 and 20),
  offered_at timestamptz not null,
  ended_at timestamptz,
  demo boolean not null default false,
  version integer not null default 1,
  foreign key (initiative_id, participant_id) references participant on delete cascade
);
create unique index mentor_offer_one on mentor_offer (initiative_id, participant_id) where ended_at is null;

create table mentor_ask (
  id uuid primary key,
  offer_id uuid not null references mentor_offer on delete cascade,
  initiative_id uuid not null references initiative on delete cascade,
  body text not null,
  shown_as text not null,
  asked_at timestamptz not null,
  asked_by uuid,
  answer text check (answer in ('yes', 'no')),
  answer_body text not null default '',
  answered_at timestamptz,
  ended_at timestamptz,
  foreign key (initiative_id, asked_by) references participant (initiative_id, id) on delete set null (asked_by),
  check ((answer is null) = (answered_at is null))
);
create index mentor_ask_offer on mentor_ask (offer_id);
create index mentor_ask_initiative on mentor_ask (initiative_id, asked_at);
create index mentor_ask_asked_by on mentor_ask (initiative_id, asked_by);
create unique index mentor_ask_one on mentor_ask (offer_id, initiative_id) where ended_at is null;

-- A meeting of one initiative to which others are invited.
create table gathering (
  id uuid primary key,
  initiative_id uuid not null,
  meeting_id uuid not null,
  about text not null,
  themes text[] not null default '{}',
  shown_as text not null,
  shared_at timestamptz not null,
  shared_by uuid,
  ended_at timestamptz,
  -- when those who come from elsewhere were counted among the guests of the evening: once
  counted_at timestamptz,
  demo boolean not null default false,
  version integer not null default 1,
  unique (initiative_id, meeting_id),
  foreign key (initiative_id, meeting_id) references meeting on delete cascade,
  foreign key (initiative_id, shared_by) references participant (initiative_id, id) on delete set null (shared_by)
);
create index gathering_shared_by on gathering (initiative_id, shared_by);

-- How many come from another initiative, by side: nobody's name.
create table gathering_coming (
  gathering_id uuid not null references gathering on delete cascade,
  initiative_id uuid not null references initiative on delete cascade,
  residents smallint not null default 0 check (residents between 0 and 200),
  public smallint not null default 0 check (public between 0 and 200),
  shown_as text not null,
  note text not null default '',
  said_at timestamptz not null,
  said_by uuid,
  -- which sequence of the meeting they know of; when it is counted up they are told
  of_sequence integer not null default 0,
  version integer not null default 1,
  primary key (gathering_id, initiative_id),
  foreign key (initiative_id, said_by) references participant (initiative_id, id) on delete set null (said_by)
);
create index gathering_coming_said_by on gathering_coming (initiative_id, said_by);
create index gathering_coming_initiative on gathering_coming (initiative_id);
