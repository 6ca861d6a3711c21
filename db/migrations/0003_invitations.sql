ALTER TABLE "access_links" ADD COLUMN "invitee" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "access_links" ADD COLUMN "group_ids" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "access_links" ADD COLUMN "department_ids" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "access_links" ADD COLUMN "emails_refused" integer DEFAULT 0 NOT NULL;