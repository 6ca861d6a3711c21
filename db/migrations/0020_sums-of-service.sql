CREATE TABLE "service_days" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "service_days_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"organization_id" uuid NOT NULL,
	"store_id" uuid NOT NULL,
	"day" date NOT NULL,
	"entry" text NOT NULL,
	"answered_kind" text,
	"cut" text NOT NULL,
	"answered_by" uuid,
	"team_id" uuid,
	"hour" integer,
	"answers" integer NOT NULL,
	"answers_seconds" bigint NOT NULL,
	"answers_good" integer NOT NULL,
	"firsts" integer NOT NULL,
	"firsts_seconds" bigint NOT NULL,
	"firsts_good" integer NOT NULL,
	"resolutions" integer NOT NULL,
	"resolutions_seconds" bigint NOT NULL,
	"resolutions_good" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "service_days" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP INDEX "turn_facts_figures";--> statement-breakpoint
DROP INDEX "order_facts_credited";--> statement-breakpoint
CREATE INDEX "service_days_day" ON "service_days" USING btree ("organization_id","day");--> statement-breakpoint
CREATE INDEX "turn_facts_medians" ON "turn_facts" USING btree ("organization_id","day","is_first","entry","seconds","resolved_seconds");--> statement-breakpoint
CREATE INDEX "turn_facts_waiting" ON "turn_facts" USING btree ("organization_id","day") WHERE seconds is null;--> statement-breakpoint
CREATE INDEX "order_facts_credited" ON "order_facts" USING btree ("organization_id","day","standing","currency","credited_kind","credited_to","revenue_minor") WHERE credited_turn_id is not null;--> statement-breakpoint
CREATE POLICY "within_organization" ON "service_days" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
INSERT INTO service_days (organization_id, store_id, day, entry, answered_kind, cut, answered_by, team_id, hour, answers, answers_seconds,
  answers_good, firsts, firsts_seconds, firsts_good, resolutions, resolutions_seconds, resolutions_good)
SELECT t.organization_id, t.store_id, t.day, t.entry, t.answered_kind, cut.cut, cut.answered_by, cut.team_id, cut.hour,
  count(t.seconds), coalesce(sum(t.seconds), 0), count(*) FILTER (WHERE t.seconds <= 3600),
  count(t.seconds) FILTER (WHERE t.is_first), coalesce(sum(t.seconds) FILTER (WHERE t.is_first), 0),
  count(*) FILTER (WHERE t.is_first AND t.seconds <= 3600),
  count(t.resolved_seconds), coalesce(sum(t.resolved_seconds), 0),
  count(*) FILTER (WHERE t.resolved_seconds IS NOT NULL AND t.is_one_answer)
FROM turn_facts t CROSS JOIN LATERAL (
  VALUES ('who', t.answered_by, null::uuid, null::int), ('team', null, t.team_id, null), ('hour', null, null, t.hour)
) AS cut(cut, answered_by, team_id, hour)
WHERE t.seconds IS NOT NULL OR t.resolved_seconds IS NOT NULL
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9;
