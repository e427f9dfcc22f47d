-- The picture of the country: sums that are kept, so that no page counts anew.

-- The example has counties and municipalities of its own: nothing made up stands under a real name.
alter table county add column demo boolean not null default false;
alter table municipality add column demo boolean not null default false;
-- a municipality that was merged, and what it became part of
alter table municipality add column became text references municipality;
create index municipality_became on municipality (became);

-- One leaf of the tree, or a level above it, at the end of a quarter.
create table country_figure (
  id uuid primary key,
  peer_id uuid references peer on delete cascade,
  demo boolean not null default false,
  -- the first day of the quarter that it tells of
  quarter date not null,
  level text not null check (level in ('leaf', 'region', 'country')),
  -- the counties that it takes together
  counties text[] not null,
  instrument_id text not null,
  instrument_version text not null,
  initiatives integer not null check (initiatives >= 5),
  answers integer not null check (answers >= 20),
  -- by field and by value: mean with one decimal, or that it is at the end; and of how many answers
  figures jsonb not null,
  -- the quarter in which it was last renewed
  renewed date not null,
  made_at timestamptz not null
);
create index country_figure_quarter on country_figure (quarter, level);
create index country_figure_peer on country_figure (peer_id);

-- Which rounds the leaf that is shown rests on: kept so that the next one gives away no single initiative.
create table country_basis (
  figure_id uuid not null references country_figure on delete cascade,
  initiative_id uuid not null,
  round_id uuid not null,
  county_number text not null,
  primary key (figure_id, initiative_id)
);
create index country_basis_initiative on country_basis (initiative_id);

-- How many initiatives there are of a class, at the end of a quarter: never fewer than five.
create table country_count (
  id uuid primary key,
  peer_id uuid references peer on delete cascade,
  demo boolean not null default false,
  quarter date not null,
  about text not null check (about in ('phase', 'thickness', 'leaf')),
  -- the classes, or counties, that are counted together
  classes text[] not null,
  initiatives integer not null check (initiatives >= 5),
  made_at timestamptz not null
);
create index country_count_quarter on country_count (quarter, about);
create index country_count_peer on country_count (peer_id);
