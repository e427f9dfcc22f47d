-- Other installations, from which published copies are fetched.

create extension if not exists pg_trgm;

create table peer (
  id uuid primary key,
  name text not null,
  address text not null unique,
  -- what it signs with; what is signed with another key is not taken in
  public_key text not null,
  added_at timestamptz not null,
  added_by uuid references account on delete set null,
  -- when it was last fetched from without fault, and when what was fetched had been made
  pulled_at timestamptz,
  made_at timestamptz,
  -- what went wrong since: a word for the fault, never what was sent
  problem text,
  problem_at timestamptz,
  ended_at timestamptz,
  version integer not null default 1
);
create index peer_added_by on peer (added_by);
