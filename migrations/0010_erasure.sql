-- That somebody's things were erased: how many rows of which table, signed with the installation's key. No name, and
-- nothing that leads to one.
create table erasure (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  at timestamptz not null,
  tables jsonb not null,
  signature bytea not null,
  primary key (initiative_id, id)
);
