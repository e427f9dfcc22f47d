-- Somebody wishes to be talked to between the meetings, one to one.
create table follow_up (
  initiative_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  how text not null check (how in ('call', 'message', 'visit', 'coffee', 'minutes_aloud')),
  wish text not null default '',
  -- who does it
  follower_id uuid,
  asked_at timestamptz not null,
  ended_at timestamptz,
  version integer not null default 1,
  primary key (initiative_id, id),
  foreign key (initiative_id, participant_id) references participant on delete cascade,
  foreign key (initiative_id, follower_id) references participant (initiative_id, id) on delete set null (follower_id)
);
create unique index follow_up_running on follow_up (initiative_id, participant_id) where ended_at is null;
create index follow_up_participant on follow_up (initiative_id, participant_id);
create index follow_up_follower on follow_up (initiative_id, follower_id);

-- That they talked, and on which day: what was said stays between the two.
create table follow_up_talk (
  initiative_id uuid not null,
  follow_up_id uuid not null,
  day date not null,
  noted_by uuid,
  primary key (initiative_id, follow_up_id, day),
  foreign key (initiative_id, follow_up_id) references follow_up on delete cascade,
  foreign key (initiative_id, noted_by) references participant (initiative_id, id) on delete set null (noted_by)
);
create index follow_up_talk_noted_by on follow_up_talk (initiative_id, noted_by);

-- Who is seen in a picture: it is shown only while each of them says yes to pictures.
create table picture_person (
  initiative_id uuid not null,
  picture_id uuid not null,
  participant_id uuid not null,
  primary key (initiative_id, picture_id, participant_id),
  foreign key (initiative_id, picture_id) references picture on delete cascade,
  foreign key (initiative_id, participant_id) references participant on delete cascade
);
create index picture_person_participant on picture_person (initiative_id, participant_id);
-- How many are seen: whoever is erased leaves no row, and the picture is shown no more.
alter table picture add column seen smallint not null default 0 check (seen >= 0);

-- A mail that belongs to an initiative says so, so that those who sent it see whether it arrived.
alter table outbox add column initiative_id uuid references initiative on delete cascade;
alter table outbox add column about uuid;
alter table outbox add column failed_at timestamptz;
create index outbox_initiative on outbox (initiative_id, about);
