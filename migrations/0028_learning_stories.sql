-- Learning stories: written in an initiative, confirmed by those they are about, and shared as copies.

create table learning_story (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  kind text not null check (kind in ('story', 'win', 'setback', 'fell_flat', 'milestone', 'news')),
  title text not null,
  before text not null default '',
  tried text not null default '',
  happened text not null default '',
  learnt text not null default '',
  advice text not null default '',
  resident_voice text not null default '',
  employee_voice text not null default '',
  fields text[] not null default '{}',
  themes text[] not null default '{}',
  phase text check (phase in ('preparation', 'recruitment', 'work', 'running', 'closing', 'handing_over',
    'year_after')),
  target_group text not null default '',
  thickness smallint check (thickness between 0 and 4),
  language text not null,
  -- then nothing of the place goes along but what is said instead
  place_masked boolean not null default false,
  place_instead text not null default '',
  -- the news that it was made from
  news_id uuid,
  written_at timestamptz not null,
  written_by uuid,
  version integer not null default 1,
  primary key (initiative_id, id),
  foreign key (initiative_id, news_id) references news_item on delete set null (news_id),
  foreign key (initiative_id, written_by) references participant (initiative_id, id) on delete set null (written_by)
);
create index learning_story_written_at on learning_story (initiative_id, written_at);
create index learning_story_news on learning_story (initiative_id, news_id);
create index learning_story_written_by on learning_story (initiative_id, written_by);

-- Whom a story is about. Their yes holds for the words of one version.
create table story_person (
  initiative_id uuid not null,
  story_id uuid not null,
  participant_id uuid not null,
  asked_at timestamptz not null,
  answer text check (answer in ('yes', 'no')),
  of_version integer,
  why text not null default '',
  answered_at timestamptz,
  primary key (initiative_id, story_id, participant_id),
  foreign key (initiative_id, story_id) references learning_story on delete cascade,
  foreign key (initiative_id, participant_id) references participant on delete cascade
);
create index story_person_participant on story_person (initiative_id, participant_id);

-- Somebody's own words. They stand in no copy before that person has said yes, nor after it was taken back.
create table story_quote (
  initiative_id uuid not null,
  id uuid not null,
  story_id uuid not null,
  body text not null,
  signature text not null check (signature in ('INN', 'OA', 'F')),
  participant_id uuid not null,
  asked_at timestamptz not null,
  said_yes_at timestamptz,
  taken_back_at timestamptz,
  version integer not null default 1,
  primary key (initiative_id, id),
  foreign key (initiative_id, story_id) references learning_story on delete cascade,
  foreign key (initiative_id, participant_id) references participant on delete cascade
);
create index story_quote_story on story_quote (initiative_id, story_id);
create index story_quote_participant on story_quote (initiative_id, participant_id);

-- What stands openly for an initiative that shows where it is: the address of its public page.
create table public_face (
  initiative_id uuid primary key references initiative on delete cascade,
  public_id uuid not null unique,
  shown_at timestamptz not null
);

-- The copies: ours, and those that were fetched from other installations.
create table shared_story (
  id uuid primary key,
  peer_id uuid references peer on delete cascade,
  -- ours: where it came from. What goes there goes here.
  initiative_id uuid,
  story_id uuid,
  -- the words of which version it carries
  of_version integer,
  -- how many times it was published, counted up
  number integer not null default 1,
  kind text not null check (kind in ('story', 'win', 'setback', 'fell_flat', 'milestone', 'news')),
  language text not null,
  title text not null,
  before text not null default '',
  tried text not null default '',
  happened text not null default '',
  learnt text not null default '',
  advice text not null default '',
  resident_voice text not null default '',
  employee_voice text not null default '',
  fields text[] not null default '{}',
  themes text[] not null default '{}',
  phase text,
  target_group text not null default '',
  thickness smallint,
  -- '' when it is not to be known; then there is no county and no public page either
  place text not null default '',
  initiative_title text not null default '',
  county_number text references county,
  public_id uuid,
  demo boolean not null default false,
  published_on date not null,
  changed_on date not null,
  -- for the search: the words with the dictionary of the story's own language, and all in small letters
  document tsvector not null,
  words text not null,
  -- of what was fetched: the mark that it had there
  mark text,
  foreign key (initiative_id, story_id) references learning_story on delete cascade,
  unique (initiative_id, story_id),
  check ((initiative_id is null) = (story_id is null)),
  check (peer_id is null or initiative_id is null)
);
create index shared_story_document on shared_story using gin (document);
create index shared_story_words on shared_story using gin (words gin_trgm_ops);
create index shared_story_published_on on shared_story (published_on desc, id);
create index shared_story_peer on shared_story (peer_id);
create index shared_story_county on shared_story (county_number);
create index shared_story_public_id on shared_story (public_id);

create table shared_quote (
  shared_story_id uuid not null references shared_story on delete cascade,
  number smallint not null,
  body text not null,
  signature text not null check (signature in ('INN', 'OA', 'F')),
  initiative_id uuid,
  quote_id uuid,
  primary key (shared_story_id, number),
  foreign key (initiative_id, quote_id) references story_quote on delete cascade
);
create index shared_quote_quote on shared_quote (initiative_id, quote_id);

-- What somebody wishes to hear of in the weekly letter.
create table story_follow (
  initiative_id uuid not null,
  participant_id uuid not null,
  themes text[] not null default '{}',
  fields text[] not null default '{}',
  since timestamptz not null,
  version integer not null default 1,
  primary key (initiative_id, participant_id),
  foreign key (initiative_id, participant_id) references participant on delete cascade
);

-- A copy rests on the yes of everybody it is about. Where one of them is no longer among them, the copy goes.
create function withdraw_story() returns trigger language plpgsql as $$
begin
  delete from shared_story where initiative_id = old.initiative_id and story_id = old.story_id;
  return null;
end $$;
create trigger story_person_gone after delete on story_person
  for each row execute function withdraw_story();
