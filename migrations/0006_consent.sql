alter table content_version drop constraint content_version_kind_check;
alter table content_version add constraint content_version_kind_check
  check (kind in ('instrument', 'consent', 'agreement', 'municipalities'));

-- On what the organisation bases that people's data are kept here: every statement is a row, the newest holds.
create table legal_basis (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  number integer not null,
  basis text not null check (basis in ('public_task', 'legal_obligation', 'consent', 'legitimate_interest')),
  law text not null default '',
  -- for health, ethnicity and the like, which people may write of
  special_basis text not null default '',
  purpose text not null,
  controller text not null,
  stated_at timestamptz not null,
  stated_by uuid,
  primary key (initiative_id, id),
  unique (initiative_id, number),
  foreign key (initiative_id, stated_by) references participant (initiative_id, id) on delete set null (stated_by)
);
create index legal_basis_stated_by on legal_basis (initiative_id, stated_by);

-- Given, not given, withdrawn: each is a row, the newest of its purpose holds.
create table consent (
  initiative_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  purpose text not null check (purpose in ('quote', 'photo', 'research', 'sharing', 'contact')),
  content_id text not null,
  content_version text not null,
  language text not null,
  answer text not null check (answer in ('given', 'not_given', 'withdrawn')),
  at timestamptz not null,
  on_paper boolean not null default false,
  -- who typed in what stands on paper
  noted_by uuid,
  primary key (initiative_id, id),
  foreign key (initiative_id, participant_id) references participant on delete cascade,
  foreign key (initiative_id, noted_by) references participant (initiative_id, id) on delete set null (noted_by),
  foreign key (content_id, content_version) references content_version
);
create index consent_participant on consent (initiative_id, participant_id, purpose, at);
create index consent_noted_by on consent (initiative_id, noted_by);
create index consent_content on consent (content_id, content_version);

-- The participants' agreement on confidentiality: who has said yes to which version.
create table agreement_signature (
  initiative_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  content_id text not null,
  content_version text not null,
  language text not null,
  at timestamptz not null,
  on_paper boolean not null default false,
  noted_by uuid,
  -- taken back by the person
  ended_at timestamptz,
  primary key (initiative_id, id),
  foreign key (initiative_id, participant_id) references participant on delete cascade,
  foreign key (initiative_id, noted_by) references participant (initiative_id, id) on delete set null (noted_by),
  foreign key (content_id, content_version) references content_version
);
create index agreement_signature_participant on agreement_signature (initiative_id, participant_id);
create unique index agreement_signature_held
  on agreement_signature (initiative_id, participant_id, content_id, content_version) where ended_at is null;
create index agreement_signature_noted_by on agreement_signature (initiative_id, noted_by);
create index agreement_signature_content on agreement_signature (content_id, content_version);

-- What the information letter says beside what is known already.
create table letter_facts (
  initiative_id uuid primary key references initiative on delete cascade,
  contact text not null default '',
  contact_details text not null default '',
  methods text not null default '',
  ends_on date,
  afterwards text not null default '' check (afterwards in ('', 'deleted', 'anonymised', 'kept')),
  afterwards_more text not null default '',
  other_sources text not null default '',
  abroad text not null default '',
  introduced_by text not null default '',
  assessed_by text not null default '',
  version integer not null default 1
);
