-- The application's own role: it owns nothing, cannot log in, and row-level security applies to it.
do $$ begin
  if not exists (select 1 from pg_roles where rolname = 'mostrador_app') then
    create role mostrador_app nologin;
  end if;
end $$;--> statement-breakpoint
-- Roles belong to the whole server, so a second database may find it there and only needs to become its member.
do $$ begin
  if not pg_has_role(current_user, 'mostrador_app', 'member') then
    execute format('grant mostrador_app to %I', current_user);
  end if;
end $$;--> statement-breakpoint
grant usage on schema public to mostrador_app;--> statement-breakpoint
alter default privileges in schema public grant select, insert, update, delete on tables to mostrador_app;--> statement-breakpoint
alter default privileges in schema public grant usage on sequences to mostrador_app;--> statement-breakpoint
create extension if not exists pg_trgm;--> statement-breakpoint
-- The organization this transaction acts for; null when it acts for none.
create function current_organization() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('app.organization_id', true), '')::uuid $$;--> statement-breakpoint
-- The person this transaction acts for, where they look at what is theirs across organizations.
create function current_person() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('app.person_id', true), '')::uuid $$;
