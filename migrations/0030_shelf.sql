-- What others may take into use: methods, patterns, indicators and languages, as copies.

-- A method of an initiative's own, beside the cards of the guide.
create table own_method (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  name text not null,
  purpose text not null,
  minutes smallint not null check (minutes between 1 and 600),
  materials text not null default '',
  steps text not null,
  language text not null,
  -- what it was taken from, if it came from others
  taken_from uuid,
  written_at timestamptz not null,
  written_by uuid,
  version integer not null default 1,
  primary key (initiative_id, id),
  foreign key (initiative_id, written_by) references participant (initiative_id, id) on delete set null (written_by)
);
create index own_method_written_by on own_method (initiative_id, written_by);

create table shared_thing (
  id uuid primary key,
  peer_id uuid references peer on delete cascade,
  initiative_id uuid references initiative on delete cascade,
  kind text not null check (kind in ('method', 'pattern', 'indicator', 'language')),
  -- ours: what it is a copy of, among its kind
  ref text,
  number integer not null default 1,
  title text not null,
  about text not null default '',
  body jsonb not null,
  language text not null,
  themes text[] not null default '{}',
  fields text[] not null default '{}',
  place text not null default '',
  demo boolean not null default false,
  published_on date not null,
  changed_on date not null,
  mark text,
  check (peer_id is null or initiative_id is null)
);
create unique index shared_thing_once on shared_thing (initiative_id, kind, ref) where initiative_id is not null;
create index shared_thing_kind on shared_thing (kind, published_on desc);
create index shared_thing_peer on shared_thing (peer_id);

-- That an initiative has taken a shared thing into use, and how it went.
create table thing_use (
  initiative_id uuid not null references initiative on delete cascade,
  thing_id uuid not null,
  taken_at timestamptz not null,
  taken_by uuid,
  -- what it became here: a method, an indicator, an initiative
  became uuid,
  went text not null default '',
  version integer not null default 1,
  primary key (initiative_id, thing_id),
  foreign key (thing_id) references shared_thing on delete cascade,
  foreign key (initiative_id, taken_by) references participant (initiative_id, id) on delete set null (taken_by)
);
create index thing_use_thing on thing_use (thing_id);
create index thing_use_taken_by on thing_use (initiative_id, taken_by);

-- A copy goes with what it is a copy of.
create function withdraw_thing() returns trigger language plpgsql as $$
begin
  delete from shared_thing
  where initiative_id = old.initiative_id and kind = tg_argv[0] and ref = old.id::text;
  return null;
end $$;
create trigger own_method_gone after delete on own_method for each row execute function withdraw_thing('method');
create trigger indicator_gone after delete on indicator for each row execute function withdraw_thing('indicator');
