-- What a person gave and is owed an answer for, on whatever way it came.
create table contribution (
  initiative_id uuid not null references initiative on delete cascade,
  id uuid not null,
  way text not null check (way in ('note', 'minutes', 'question', 'talk', 'phone', 'letter', 'slip', 'message')),
  body text not null,
  given_on date not null,
  -- the seat of the one who gave it; null for somebody without a seat, and where the group has agreed that notes carry no
  -- names
  given_by uuid,
  -- what one without a seat wants to be called, and as whom they speak
  given_as text not null default '',
  party text check (party in ('resident', 'civil_society', 'social_entrepreneur', 'business', 'public_employee', 'leader',
    'politician', 'mentor', 'researcher')),
  -- where news of it go, if the giver without a seat has left an address
  email text,
  anonymous boolean not null default false,
  noted_at timestamptz not null,
  noted_by uuid,
  version integer not null default 1,
  primary key (initiative_id, id),
  check (not anonymous or (given_by is null and noted_by is null and given_as = '' and email is null)),
  foreign key (initiative_id, given_by) references participant (initiative_id, id) on delete cascade,
  foreign key (initiative_id, noted_by) references participant (initiative_id, id) on delete set null (noted_by)
);
create index contribution_given_on on contribution (initiative_id, given_on);
create index contribution_given_by on contribution (initiative_id, given_by);
create index contribution_noted_by on contribution (initiative_id, noted_by);

-- What became of it, in order: states, answers, and how far an idea that grew of it has come.
create table contribution_event (
  initiative_id uuid not null,
  contribution_id uuid not null,
  number integer not null check (number >= 1),
  kind text not null check (kind in ('received', 'working', 'done', 'not_followed', 'answer', 'not_answered', 'word',
    'idea', 'worked_out', 'tried', 'in_use', 'rested', 'effect')),
  -- the answer, the reason, or what the giver says
  body text not null default '',
  -- the idea or the measurement that it tells of
  ref uuid,
  by_giver boolean not null default false,
  at timestamptz not null,
  noted_by uuid,
  primary key (initiative_id, contribution_id, number),
  -- nothing is left lying without a reason
  check (kind <> 'not_followed' or body <> ''),
  foreign key (initiative_id, contribution_id) references contribution on delete cascade,
  foreign key (initiative_id, noted_by) references participant (initiative_id, id) on delete set null (noted_by)
);
create index contribution_event_noted_by on contribution_event (initiative_id, noted_by);

-- A tracking code shows what became of one contribution, and nothing else.
alter table door_key add column contribution_id uuid;
alter table door_key add foreign key (initiative_id, contribution_id) references contribution on delete cascade;
alter table door_key drop constraint door_key_kind_check;
alter table door_key add constraint door_key_kind_check
  check (kind in ('sign_in', 'invitation', 'return_code', 'group_code', 'tracking_code', 'calendar'));
alter table door_key add constraint door_key_contribution check ((kind = 'tracking_code') = (contribution_id is not null));
alter table door_key drop constraint door_key_check2;
alter table door_key add constraint door_key_participant_check
  check ((kind in ('invitation', 'return_code', 'calendar')) = (participant_id is not null));
create index door_key_contribution on door_key (initiative_id, contribution_id);
