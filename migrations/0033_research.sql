-- One study of what was said and written in an initiative: what it asks, who answers for it, and what was agreed.
create table research (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  title text not null,
  question text not null default '',
  -- what it is to be used for
  purpose text not null default '',
  -- who answers for it, and how they are reached
  responsible text not null default '',
  contact text not null default '',
  -- what becomes of the material afterwards
  afterwards text not null default '',
  ends_on date,
  -- how many days a recording is kept
  sound_days smallint not null default 90 check (sound_days between 1 and 730),
  -- agreed with the group: only what those it is about have read and approved may be used
  only_approved boolean not null default true,
  begun_at timestamptz not null,
  begun_by uuid,
  ended_at timestamptz,
  version integer not null default 1,
  primary key (initiative_id, id),
  foreign key (initiative_id, begun_by) references participant (initiative_id, id) on delete set null (begun_by)
);
create index research_begun_by on research (initiative_id, begun_by);

-- What was agreed, and when: rows, not a flag.
create table research_agreed (
  initiative_id uuid not null,
  id uuid not null,
  research_id uuid not null,
  kind text not null check (kind in ('only_approved', 'all_but_taken_back', 'ended', 'begun_again', 'key_destroyed')),
  -- where and how it was agreed
  said text not null default '',
  agreed_at timestamptz not null,
  agreed_by uuid,
  primary key (initiative_id, id),
  foreign key (initiative_id, research_id) references research on delete cascade,
  foreign key (initiative_id, agreed_by) references participant (initiative_id, id) on delete set null (agreed_by)
);
create index research_agreed_research on research_agreed (initiative_id, research_id, agreed_at);
create index research_agreed_by on research_agreed (initiative_id, agreed_by);

-- The key to the names: sealed by the installation's key. Destroyed, it is empty, and no name can be read again.
create table research_key (
  initiative_id uuid not null,
  research_id uuid not null,
  sealed bytea,
  made_at timestamptz not null,
  destroyed_at timestamptz,
  primary key (initiative_id, research_id),
  foreign key (initiative_id, research_id) references research on delete cascade,
  check ((sealed is null) = (destroyed_at is not null))
);

-- Somebody who has said something: a number and a party, never a name.
create table informant (
  initiative_id uuid not null,
  id uuid not null,
  research_id uuid not null,
  number smallint not null check (number > 0),
  party text not null check (party in ('resident', 'public_employee', 'civil_society', 'social_entrepreneur',
    'business', 'politician', 'leader', 'mentor', 'researcher')),
  added_at timestamptz not null,
  -- took back everything
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (initiative_id, id),
  unique (initiative_id, research_id, number),
  foreign key (initiative_id, research_id) references research on delete cascade
);

-- Who the number is, apart from everything else: sealed with the research's own key.
create table informant_name (
  initiative_id uuid not null,
  informant_id uuid not null,
  research_id uuid not null,
  sealed bytea not null,
  -- a keyed hash of the seat: only with the key can it be found which informant somebody is
  mark bytea,
  primary key (initiative_id, informant_id),
  unique (initiative_id, research_id, mark),
  foreign key (initiative_id, informant_id) references informant on delete cascade,
  foreign key (initiative_id, research_id) references research on delete cascade
);

-- An interview, a focus group, field notes, minutes, open answers, a story, a letter.
create table source (
  initiative_id uuid not null,
  id uuid not null,
  research_id uuid not null,
  kind text not null check (kind in ('interview', 'focus_group', 'field_note', 'minutes', 'open_answers', 'story',
    'letter')),
  title text not null,
  happened_on date,
  language text not null check (language in ('nb', 'nn', 'da', 'en')),
  -- what the researcher did here that shaped what was said
  own_part text not null default '',
  -- what it was made of within the system, so that it is not brought twice
  brought_from text check (brought_from in ('minutes', 'story')),
  brought_id uuid,
  added_at timestamptz not null,
  added_by uuid,
  version integer not null default 1,
  primary key (initiative_id, id),
  foreign key (initiative_id, research_id) references research on delete cascade,
  foreign key (initiative_id, added_by) references participant (initiative_id, id) on delete set null (added_by),
  check ((brought_from is null) = (brought_id is null))
);
-- A story taken back where it was told is gone here as well.
alter table source add column story_id uuid generated always as (case when brought_from = 'story' then brought_id end) stored;
alter table source add foreign key (initiative_id, story_id) references change_story (initiative_id, id) on delete cascade;
create index source_story on source (initiative_id, story_id);
create index source_research on source (initiative_id, research_id, happened_on);
create index source_added_by on source (initiative_id, added_by);
create unique index source_brought on source (initiative_id, research_id, brought_from, brought_id);

-- What one person said or wrote in one go. Taken back, the words themselves are gone and the row with them.
create table passage (
  initiative_id uuid not null,
  id uuid not null,
  source_id uuid not null,
  position integer not null,
  informant_id uuid,
  body text not null,
  -- where in the recording it begins
  start_ms integer check (start_ms >= 0),
  version integer not null default 1,
  primary key (initiative_id, id),
  foreign key (initiative_id, source_id) references source on delete cascade,
  foreign key (initiative_id, informant_id) references informant (initiative_id, id) on delete set null (informant_id)
);
create index passage_source on passage (initiative_id, source_id, position);
create index passage_informant on passage (initiative_id, informant_id);

-- The words of one speaker in one source, counted, so that ten million can be added up: forms as they were written.
create table source_words (
  initiative_id uuid not null,
  source_id uuid not null,
  part smallint not null,
  informant_id uuid,
  forms text[] not null,
  counts integer[] not null,
  words integer not null,
  primary key (initiative_id, source_id, part),
  foreign key (initiative_id, source_id) references source on delete cascade,
  foreign key (initiative_id, informant_id) references informant on delete cascade
);
create index source_words_informant on source_words (initiative_id, informant_id);

create table source_sound (
  initiative_id uuid not null,
  source_id uuid not null,
  type text not null,
  size integer not null check (size > 0),
  hash bytea not null,
  brought_at timestamptz not null,
  brought_by uuid,
  -- the last day it may be heard
  destroy_by date not null,
  primary key (initiative_id, source_id),
  foreign key (initiative_id, source_id) references source on delete cascade,
  foreign key (initiative_id, brought_by) references participant (initiative_id, id) on delete set null (brought_by)
);
create index source_sound_brought_by on source_sound (initiative_id, brought_by);

create table source_sound_chunk (
  initiative_id uuid not null,
  source_id uuid not null,
  number smallint not null,
  bytes bytea not null,
  primary key (initiative_id, source_id, number),
  foreign key (initiative_id, source_id) references source_sound on delete cascade
);

-- One of those who spoke reads what they said: asked, approved, or to be left out.
create table source_reading (
  initiative_id uuid not null,
  source_id uuid not null,
  informant_id uuid not null,
  state text not null check (state in ('asked', 'approved', 'taken_back')),
  -- the sum of the versions of their passages when they approved: what is changed later must be read anew
  of_version integer,
  asked_at timestamptz not null,
  answered_at timestamptz,
  -- who noted it where it was said aloud or on paper; nobody where they answered themselves
  noted_by uuid,
  primary key (initiative_id, source_id, informant_id),
  foreign key (initiative_id, source_id) references source on delete cascade,
  foreign key (initiative_id, informant_id) references informant on delete cascade,
  foreign key (initiative_id, noted_by) references participant (initiative_id, id) on delete set null (noted_by),
  check ((state = 'approved') = (of_version is not null))
);
create index source_reading_informant on source_reading (initiative_id, informant_id);
create index source_reading_noted_by on source_reading (initiative_id, noted_by);

-- What somebody says of their own words when they read them.
create table passage_remark (
  initiative_id uuid not null,
  id uuid not null,
  passage_id uuid not null,
  informant_id uuid not null,
  body text not null,
  written_at timestamptz not null,
  answer text not null default '',
  answered_at timestamptz,
  primary key (initiative_id, id),
  foreign key (initiative_id, passage_id) references passage on delete cascade,
  foreign key (initiative_id, informant_id) references informant on delete cascade
);
create index passage_remark_passage on passage_remark (initiative_id, passage_id);
create index passage_remark_informant on passage_remark (initiative_id, informant_id);

-- The code book: what is looked for in the material.
create table code (
  initiative_id uuid not null,
  id uuid not null,
  research_id uuid not null,
  parent_id uuid,
  name text not null,
  definition text not null default '',
  -- when it is used and when it is not, in words of our own
  example text not null default '',
  -- one of twelve pairs of colour and pattern
  look smallint not null check (look between 0 and 11),
  position integer not null,
  -- merged into another, or taken out of the book
  ended_at timestamptz,
  version integer not null default 1,
  primary key (initiative_id, id),
  foreign key (initiative_id, research_id) references research on delete cascade,
  foreign key (initiative_id, parent_id) references code (initiative_id, id) on delete set null (parent_id)
);
create index code_research on code (initiative_id, research_id, position);
create index code_parent on code (initiative_id, parent_id);

create table code_event (
  initiative_id uuid not null,
  id uuid not null,
  code_id uuid not null,
  kind text not null check (kind in ('made', 'changed', 'moved', 'merged', 'split', 'ended')),
  -- the other code, where one was merged into it or split off from it
  other_id uuid,
  said text not null default '',
  done_at timestamptz not null,
  done_by uuid,
  primary key (initiative_id, id),
  foreign key (initiative_id, code_id) references code on delete cascade,
  foreign key (initiative_id, other_id) references code (initiative_id, id) on delete set null (other_id),
  foreign key (initiative_id, done_by) references participant (initiative_id, id) on delete set null (done_by)
);
create index code_event_code on code_event (initiative_id, code_id, done_at);
create index code_event_other on code_event (initiative_id, other_id);
create index code_event_done_by on code_event (initiative_id, done_by);

-- One stretch of text with one code, by one coder. A stretch over several passages has a row in each, with one id.
create table coding (
  initiative_id uuid not null,
  id uuid not null,
  passage_id uuid not null,
  code_id uuid not null,
  from_sign integer not null check (from_sign >= 0),
  to_sign integer not null check (to_sign > from_sign),
  coder_id uuid,
  coded_at timestamptz not null,
  primary key (initiative_id, id, passage_id),
  foreign key (initiative_id, passage_id) references passage on delete cascade,
  foreign key (initiative_id, code_id) references code on delete cascade,
  foreign key (initiative_id, coder_id) references participant (initiative_id, id) on delete set null (coder_id)
);
create index coding_passage on coding (initiative_id, passage_id);
create index coding_code on coding (initiative_id, code_id);
create index coding_coder on coding (initiative_id, coder_id);

-- What the researcher thinks underway: about a code, a source, a passage, or the whole.
create table research_memo (
  initiative_id uuid not null,
  id uuid not null,
  research_id uuid not null,
  code_id uuid,
  source_id uuid,
  passage_id uuid,
  body text not null,
  written_at timestamptz not null,
  written_by uuid,
  version integer not null default 1,
  primary key (initiative_id, id),
  foreign key (initiative_id, research_id) references research on delete cascade,
  foreign key (initiative_id, code_id) references code on delete cascade,
  foreign key (initiative_id, source_id) references source on delete cascade,
  foreign key (initiative_id, passage_id) references passage on delete cascade,
  foreign key (initiative_id, written_by) references participant (initiative_id, id) on delete set null (written_by)
);
create index research_memo_research on research_memo (initiative_id, research_id, written_at);
create index research_memo_code on research_memo (initiative_id, code_id);
create index research_memo_source on research_memo (initiative_id, source_id);
create index research_memo_passage on research_memo (initiative_id, passage_id);
create index research_memo_written_by on research_memo (initiative_id, written_by);

-- A stretch chosen to be quoted: where it stands, never a copy of the words.
create table research_quote (
  initiative_id uuid not null,
  id uuid not null,
  research_id uuid not null,
  passage_id uuid not null,
  from_sign integer not null check (from_sign >= 0),
  to_sign integer not null check (to_sign > from_sign),
  -- what it shows, in the researcher's words
  shows text not null default '',
  chosen_at timestamptz not null,
  chosen_by uuid,
  primary key (initiative_id, id),
  foreign key (initiative_id, research_id) references research on delete cascade,
  foreign key (initiative_id, passage_id) references passage on delete cascade,
  foreign key (initiative_id, chosen_by) references participant (initiative_id, id) on delete set null (chosen_by)
);
create index research_quote_research on research_quote (initiative_id, research_id);
create index research_quote_passage on research_quote (initiative_id, passage_id);
create index research_quote_chosen_by on research_quote (initiative_id, chosen_by);

-- What those at the table may see of it: counted anew each time, so that what is taken back is gone at once.
create table research_shown (
  initiative_id uuid not null,
  research_id uuid not null,
  what text not null check (what in ('counts', 'quotes', 'words')),
  shown_at timestamptz not null,
  shown_by uuid,
  primary key (initiative_id, research_id, what),
  foreign key (initiative_id, research_id) references research on delete cascade,
  foreign key (initiative_id, shown_by) references participant (initiative_id, id) on delete set null (shown_by)
);
create index research_shown_by on research_shown (initiative_id, shown_by);

-- The four steps from an open question to a focus group, over one or several initiatives: what was done, and when.
create table research_step (
  initiative_id uuid not null,
  research_id uuid not null,
  step text not null check (step in ('open_question', 'survey', 'workshop', 'focus_group')),
  said text not null default '',
  done_on date,
  version integer not null default 1,
  primary key (initiative_id, research_id, step),
  foreign key (initiative_id, research_id) references research on delete cascade
);

-- Parts of a project from another program that we have no place for: kept, and written out again.
create table research_kept (
  initiative_id uuid not null,
  id uuid not null,
  research_id uuid not null,
  -- the source or the code it belongs to; the whole project where neither
  source_id uuid,
  code_id uuid,
  -- where in the file it stood
  place text not null,
  number integer not null,
  body text not null,
  primary key (initiative_id, id),
  foreign key (initiative_id, research_id) references research on delete cascade,
  foreign key (initiative_id, source_id) references source on delete cascade,
  foreign key (initiative_id, code_id) references code on delete cascade
);
create index research_kept_research on research_kept (initiative_id, research_id, number);
create index research_kept_source on research_kept (initiative_id, source_id);
create index research_kept_code on research_kept (initiative_id, code_id);

-- The guides of the room, as content.
alter table content_version drop constraint content_version_kind_check;
alter table content_version add constraint content_version_kind_check
  check (kind in ('instrument', 'consent', 'agreement', 'municipalities', 'checkpoint', 'method', 'indicator', 'lesson', 'research'));
