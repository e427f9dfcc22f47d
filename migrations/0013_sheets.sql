-- The sheets of the guide: short lists that the group fills together. Which fields a sheet has stands in the code.
create table sheet_row (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  sheet text not null,
  fields jsonb not null,
  added_at timestamptz not null,
  added_by uuid,
  changed_at timestamptz not null,
  version integer not null default 1,
  primary key (initiative_id, id),
  foreign key (initiative_id, added_by) references participant (initiative_id, id) on delete set null (added_by)
);
create index sheet_row_sheet on sheet_row (initiative_id, sheet, added_at);
create index sheet_row_added_by on sheet_row (initiative_id, added_by);
