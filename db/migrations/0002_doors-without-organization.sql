-- The few questions that must be answered before the organization is known. Each says as little as it can.

-- Which store a notification belongs to.
create function store_of_seller(wanted_channel channel_id, wanted_seller text)
  returns table (store_id uuid, organization_id uuid) language sql stable security definer set search_path = public as
  $$ select id, organization_id from stores
     where channel = wanted_channel and seller_id = wanted_seller and state <> 'disconnected' $$;--> statement-breakpoint
-- Stores that the schedule must visit.
create function stores_to_visit()
  returns table (store_id uuid, organization_id uuid, channel channel_id, swept_at timestamptz, missed_feeds_read_at timestamptz)
  language sql stable security definer set search_path = public as
  $$ select id, organization_id, channel, swept_at, missed_feeds_read_at from stores where state = 'connected' $$;--> statement-breakpoint
-- Snoozed conversations whose time has come, a few at a time.
create function snoozes_to_wake(at timestamptz)
  returns table (conversation_id uuid, organization_id uuid) language sql stable security definer set search_path = public as
  $$ select id, organization_id from conversations where state = 'snoozed' and snoozed_until <= at limit 200 $$;--> statement-breakpoint
create index conversations_snoozed on conversations (snoozed_until) where state = 'snoozed';--> statement-breakpoint
-- The hash a password is checked against at sign-in.
create function person_for_sign_in(wanted_email text)
  returns table (user_id uuid, password_hash text) language sql stable security definer set search_path = public as
  $$ select id, password_hash from users where email = wanted_email $$;--> statement-breakpoint
-- What a link that somebody was given opens.
create function organization_of_access_link(wanted_hash text)
  returns uuid language sql stable security definer set search_path = public as
  $$ select organization_id from access_links where token_hash = wanted_hash $$;--> statement-breakpoint
-- Parked notifications find their store when it connects.
create function adopt_parked_notifications(wanted_store uuid)
  returns table (notification_id uuid, target text) language sql security definer set search_path = public as
  $$ update notifications n set store_id = s.id, organization_id = s.organization_id,
       state = case when n.target is null then 'ignored' else 'received' end::notification_state
     from stores s where s.id = wanted_store and s.organization_id = (select current_organization())
       and n.state = 'parked' and n.channel = s.channel and n.seller_id = s.seller_id
     returning n.id, n.target $$;--> statement-breakpoint
-- Search candidates. Row-level security keeps the planner from using the trigram index for the application's role, so
-- the search runs here, inside the same organization.
create function conversations_matching(words text, at_most integer)
  returns table (conversation_id uuid) language sql stable security definer set search_path = public as
  $$ select id from conversations
     where organization_id = (select current_organization()) and search_text like '%' || words || '%'
     order by last_incoming_at desc limit at_most $$;--> statement-breakpoint
-- Counts for the health and metrics doors, over all organizations: numbers only.
create function stores_health()
  returns table (channel channel_id, site_id text, state store_state, swept_at timestamptz, stores bigint)
  language sql stable security definer set search_path = public as
  $$ select channel, site_id, state, min(swept_at), count(*) from stores group by 1, 2, 3 $$;--> statement-breakpoint
-- Reading and settling parked notifications goes through the policies of the journal; these functions are for the application only.
revoke execute on all functions in schema public from public;--> statement-breakpoint
grant execute on all functions in schema public to mostrador_app;--> statement-breakpoint
-- What happened cannot be rewritten.
revoke update, delete, truncate on events from mostrador_app;
