ALTER TYPE "public"."event_kind" ADD VALUE 'person.invitation-revoked' BEFORE 'person.joined';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'person.renamed' BEFORE 'person.password-reset';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'person.sessions-ended' BEFORE 'person.signed-in';