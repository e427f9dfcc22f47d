-- What a person needs in order to take part, seen by those whom the person has named.
create table adaptation (
  initiative_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  kind text not null check (kind in ('read_aloud', 'shorter_texts', 'interpreter', 'large_print', 'one_to_one', 'pace',
    'allergies', 'guardian', 'other')),
  detail text not null default '',
  asked_at timestamptz not null,
  ended_at timestamptz,
  primary key (initiative_id, id),
  foreign key (initiative_id, participant_id) references participant on delete cascade
);
create index adaptation_participant on adaptation (initiative_id, participant_id);

create table adaptation_reader (
  initiative_id uuid not null,
  adaptation_id uuid not null,
  reader_id uuid not null,
  primary key (initiative_id, adaptation_id, reader_id),
  foreign key (initiative_id, adaptation_id) references adaptation on delete cascade,
  foreign key (initiative_id, reader_id) references participant on delete cascade
);
create index adaptation_reader_reader on adaptation_reader (initiative_id, reader_id);

-- Pay, travel, child care: for each person who wants it.
create table exchange (
  initiative_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  kind text not null check (kind in ('pay', 'travel', 'child_care', 'other')),
  what text not null,
  -- in øre
  amount integer check (amount >= 0),
  on_day date not null,
  noted_by uuid,
  noted_at timestamptz not null,
  paid_on date,
  version integer not null default 1,
  primary key (initiative_id, id),
  foreign key (initiative_id, participant_id) references participant on delete cascade,
  foreign key (initiative_id, noted_by) references participant (initiative_id, id) on delete set null (noted_by)
);
create index exchange_participant on exchange (initiative_id, participant_id);
create index exchange_noted_by on exchange (initiative_id, noted_by);

-- What a person has done and learnt here, in words for a CV.
create table competence_letter (
  initiative_id uuid not null,
  participant_id uuid not null,
  full_name text not null,
  did text not null,
  learnt text not null default '',
  does_well text not null default '',
  -- since when those who lead may read it and confirm it; empty again once the person changes it
  asked_at timestamptz,
  -- what somebody who leads the work confirms and adds
  confirmed_by uuid,
  confirmed_words text not null default '',
  -- name and position, as the letter shows them
  confirmed_as text not null default '',
  confirmed_at timestamptz,
  version integer not null default 1,
  primary key (initiative_id, participant_id),
  foreign key (initiative_id, participant_id) references participant on delete cascade,
  foreign key (initiative_id, confirmed_by) references participant (initiative_id, id) on delete set null (confirmed_by)
);
create index competence_letter_confirmed_by on competence_letter (initiative_id, confirmed_by);
