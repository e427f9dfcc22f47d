-- A trace is never changed. Its ids stay when a person's name goes: they lead to nobody then.
alter table audit_event add column reading boolean not null default false;
-- whose things were read or changed, when that is somebody else
alter table audit_event add column about_participant uuid;
alter table audit_event add column seal_number integer;
create index audit_event_unsealed on audit_event (initiative_id, at) where seal_number is null;
create index audit_event_about on audit_event (initiative_id, about_participant, at);
create index audit_event_by on audit_event (initiative_id, participant_id, at);
create index audit_event_sealed on audit_event (initiative_id, seal_number) where seal_number is not null;

-- Each seal hashes the one before and the events of its batch, so that nothing can be taken out or put in later.
create table audit_seal (
  initiative_id uuid not null references initiative on delete cascade,
  number integer not null,
  events integer not null check (events > 0),
  hash bytea not null,
  sealed_at timestamptz not null,
  -- with the installation key, which does not lie in the database
  signature bytea not null,
  primary key (initiative_id, number)
);

-- The number of the last seal, signed as well: a seal that is taken away at the end is missed.
create table audit_head (
  initiative_id uuid primary key references initiative on delete cascade,
  number integer not null,
  signature bytea not null
);

-- A trace goes only with its initiative, and the only thing that may be added to it is its seal, once.
create function keep_audit() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if exists (select from initiative where initiative_id = old.initiative_id) then
      raise exception 'the audit trail is append-only' using constraint = 'audit_append_only';
    end if;
    return old;
  end if;
  if old.seal_number is not null or (to_jsonb(new) - 'seal_number') is distinct from (to_jsonb(old) - 'seal_number') then
    raise exception 'the audit trail is append-only' using constraint = 'audit_append_only';
  end if;
  return new;
end $$;
create trigger audit_append_only before update or delete on audit_event
  for each row execute function keep_audit();

-- What happened outside any initiative is not chained, but it is not changed either.
create function keep_installation_events() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (to_jsonb(new) - 'account_id') = (to_jsonb(old) - 'account_id') and new.account_id is null then
    return new;
  end if;
  raise exception 'the audit trail is append-only' using constraint = 'audit_append_only';
end $$;
create trigger installation_append_only before update or delete on installation_event
  for each row execute function keep_installation_events();
-- how many rows of which table the clock has taken
alter table installation_event add column counts jsonb;

-- How long each class is kept, newest row first. What has no row here is not deleted.
create table retention_rule (
  id uuid primary key,
  held_class text not null,
  months integer not null check (months between 0 and 1200),
  set_at timestamptz not null,
  set_by uuid references account on delete set null,
  reason text not null default ''
);
create index retention_rule_set_by on retention_rule (set_by);
create index retention_rule_class on retention_rule (held_class, set_at);

-- An initiative goes on, rests or has ended: rows, not a flag. The clock of what is kept runs from its end.
create table initiative_state (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  state text not null check (state in ('active', 'paused', 'ended')),
  reason text not null default '',
  at timestamptz not null,
  noted_by uuid,
  primary key (initiative_id, id),
  foreign key (initiative_id, noted_by) references participant (initiative_id, id) on delete set null (noted_by)
);
create index initiative_state_at on initiative_state (initiative_id, at);
create index initiative_state_noted_by on initiative_state (initiative_id, noted_by);

-- A recording tells who speaks: it may have a day by which it is gone.
alter table voice add column destroy_by date;
