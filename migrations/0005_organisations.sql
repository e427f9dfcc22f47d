create table county (
  number text primary key check (number ~ '^\d\d$'),
  name text not null
);

-- What could not be verified stays empty.
create table municipality (
  number text primary key check (number ~ '^\d{4}$'),
  name text not null,
  county_number text not null references county,
  language_form text check (language_form in ('bokmål', 'nynorsk', 'neutral')),
  sami_area boolean
);
create index municipality_county_number on municipality (county_number);

create table organisation (
  id uuid primary key,
  name text not null,
  kind text not null check (kind in ('municipality', 'county', 'state', 'association', 'enterprise', 'network')),
  municipality_number text references municipality,
  organisation_number text check (organisation_number ~ '^\d{9}$'),
  contact_email text not null default '',
  privacy_officer text not null default '',
  privacy_officer_email text not null default '',
  demo boolean not null default false,
  created_at timestamptz not null,
  created_by uuid references account on delete set null,
  version integer not null default 1
);
create index organisation_municipality_number on organisation (municipality_number);
create index organisation_created_by on organisation (created_by);

create table organisation_grant (
  id uuid primary key,
  organisation_id uuid not null references organisation on delete cascade,
  account_id uuid not null references account on delete cascade,
  kind text not null check (kind in ('organisation_administrator', 'network_coordinator')),
  given_at timestamptz not null,
  given_by uuid references account on delete set null,
  ended_at timestamptz
);
create unique index organisation_grant_held on organisation_grant (organisation_id, account_id, kind)
  where ended_at is null;
create index organisation_grant_account_id on organisation_grant (account_id);
create index organisation_grant_organisation_id on organisation_grant (organisation_id);
create index organisation_grant_given_by on organisation_grant (given_by);

create table installation_grant (
  id uuid primary key,
  account_id uuid not null references account on delete cascade,
  kind text not null check (kind in ('installation_administrator', 'language_checker')),
  given_at timestamptz not null,
  given_by uuid references account on delete set null,
  ended_at timestamptz
);
create unique index installation_grant_held on installation_grant (account_id, kind) where ended_at is null;
create index installation_grant_given_by on installation_grant (given_by);
create index installation_grant_account_id on installation_grant (account_id);

-- An initiative asks, the organisation answers: until then it stands as asked.
create table initiative_organisation (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  organisation_id uuid not null references organisation on delete cascade,
  asked_at timestamptz not null,
  asked_by uuid,
  decision text check (decision in ('confirmed', 'declined')),
  decided_at timestamptz,
  decided_by uuid references account on delete set null,
  ended_at timestamptz,
  primary key (initiative_id, id),
  foreign key (initiative_id, asked_by) references participant (initiative_id, id) on delete set null (asked_by)
);
create unique index initiative_organisation_held on initiative_organisation (initiative_id, organisation_id)
  where ended_at is null;
create index initiative_organisation_organisation_id on initiative_organisation (organisation_id);
create index initiative_organisation_asked_by on initiative_organisation (initiative_id, asked_by);
create index initiative_organisation_decided_by on initiative_organisation (decided_by);

alter table initiative add column municipality_number text references municipality;
create index initiative_municipality_number on initiative (municipality_number);

-- Mentors and researchers have a grant of their own.
alter table initiative_grant drop constraint initiative_grant_kind_check;
alter table initiative_grant add constraint initiative_grant_kind_check
  check (kind in ('facilitator', 'member', 'observer', 'mentor', 'researcher'));
update initiative_grant g set kind = p.party from participant p
  where p.initiative_id = g.initiative_id and p.id = g.participant_id
    and g.kind = 'observer' and p.party in ('mentor', 'researcher');
