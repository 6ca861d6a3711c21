import { formatNumber, formatTime } from "@/lib/i18n/formats";
import { messagesFor } from "@/lib/i18n/messages-for";
import { say } from "@/lib/i18n/say";
import type { StoreHealth } from "@/lib/integrations/get-store-health";
import { axisEnd } from "./axis";
import { SectionTitle } from "./section-title";

/** Bars of a pitch of 14, of which 9 are filled; the drawing stretches to its place, the words beside it do not. */
const PITCH = 14;
const BAR = 9;
const HEIGHT = 92;

/** What arrived in each minute of the last hour: a picture, its sum in words, and the minutes as a table for who listens. */
export async function MinutesPlot({ perMinute }: Pick<StoreHealth, "perMinute">) {
  const { messages, locale, timeZone } = await messagesFor();
  const { connection } = messages.integrations;
  const total = perMinute.reduce((sum, { count }) => sum + count, 0);
  const busiest = perMinute.reduce((most, each) => (each.count > most.count ? each : most), {
    at: new Date(0),
    count: 0,
  });
  const end = axisEnd(busiest.count);
  const time = formatTime(busiest.at, timeZone);
  const max = total === 0 ? null : say(connection.perMinuteMax, { count: busiest.count, time }, locale);
  const marks = [0, 30].flatMap((index) => (perMinute[index] ? [formatTime(perMinute[index].at, timeZone)] : []));
  return (
    <figure className="mt-6">
      <figcaption>
        <SectionTitle end={max}>{connection.perMinute}</SectionTitle>
      </figcaption>
      <div className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-2.5 text-11 text-3">
        <div aria-hidden="true" className="tnum flex h-24 flex-col items-end justify-between leading-none">
          <span>{formatNumber(end, locale)}</span>
          <span>{formatNumber(end / 2, locale)}</span>
          <span>0</span>
        </div>
        <div className="relative">
          <svg
            role="img"
            aria-label={
              total === 0
                ? connection.perMinuteNone
                : say(connection.perMinuteText, { count: total, max: max ?? "" }, locale)
            }
            viewBox={`0 0 ${perMinute.length * PITCH - (PITCH - BAR)} ${HEIGHT}`}
            preserveAspectRatio="none"
            className="block h-24 w-full py-1"
          >
            {[0, HEIGHT / 2, HEIGHT].map((y) => (
              <path
                key={y}
                d={`M0 ${y}H${perMinute.length * PITCH}`}
                vectorEffect="non-scaling-stroke"
                className={y === HEIGHT ? "stroke-line-strong" : "stroke-plot-grid"}
              />
            ))}
            {perMinute.map(({ at, count }, index) => (
              <rect
                key={at.getTime()}
                x={index * PITCH}
                y={HEIGHT - (count / end) * HEIGHT}
                width={BAR}
                height={(count / end) * HEIGHT}
                // The minute that is still running will grow.
                className={index === perMinute.length - 1 ? "fill-plot-1 opacity-45" : "fill-plot-1"}
              />
            ))}
          </svg>
          {total === 0 && (
            <p aria-hidden="true" className="absolute inset-0 grid place-items-center text-12">
              <span className="bg-surface px-2">{connection.perMinuteNone}</span>
            </p>
          )}
        </div>
        <span />
        <div aria-hidden="true" className="tnum mt-1 flex justify-between">
          {marks.map((mark) => (
            <span key={mark}>{mark}</span>
          ))}
          <span>{connection.now}</span>
        </div>
      </div>
      {total > 0 && (
        <table className="sr-only">
          <caption>{connection.perMinute}</caption>
          <thead>
            <tr>
              <th scope="col">{connection.minute}</th>
              <th scope="col">{connection.count}</th>
            </tr>
          </thead>
          <tbody>
            {perMinute
              .filter(({ count }) => count > 0)
              .map(({ at, count }) => (
                <tr key={at.getTime()}>
                  <td>{formatTime(at, timeZone)}</td>
                  <td>{count}</td>
                </tr>
              ))}
          </tbody>
        </table>
      )}
    </figure>
  );
}
