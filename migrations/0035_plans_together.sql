-- What somebody says of place, year and link counts for every plan in a file of many, as it does for single files.
alter table plan_upload
  add column municipality_number text references municipality,
  add column year smallint check (year between 1950 and 2100),
  add column link text not null default '';
create index plan_upload_municipality on plan_upload (municipality_number);
