-- A person may come back with a passkey or an electronic identity alone, without an e-mail address.
alter table account alter column email drop not null;

create table account_identity (
  issuer text not null,
  -- pairwise where the provider knows that: it says nothing elsewhere
  subject text not null,
  account_id uuid not null references account on delete cascade,
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (issuer, subject)
);
create index account_identity_account_id on account_identity (account_id);

create table passkey (
  id bytea primary key,
  account_id uuid not null references account on delete cascade,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  name text not null,
  made_at timestamptz not null,
  last_used_at timestamptz
);
create index passkey_account_id on passkey (account_id);

-- What must be remembered between going to sign in and coming back: once, for a few minutes, sealed. And which logout
-- tokens of the provider have been used, so that none works twice.
create table sign_in_try (
  hash bytea primary key,
  kind text not null check (kind in ('oidc', 'passkey', 'logout')),
  sealed bytea not null,
  expires_at timestamptz not null
);
create index sign_in_try_expires_at on sign_in_try (expires_at);

-- How a session came about, so that its person can recognise and end it; `provider_session` is the provider's own name
-- for it, for single log-out.
alter table session add column how text not null default 'link'
  check (how in ('link', 'passkey', 'identity', 'seat', 'demo'));
alter table session add column device text not null default '';
alter table session add column issuer text;
alter table session add column subject text;
alter table session add column provider_session text;
alter table session add column acr text;
-- the provider's token, for its log-out page
alter table session add column sealed bytea;
update session set how = 'seat' where account_id is null;
create index session_provider on session (issuer, subject) where issuer is not null;
