/** Counts what happens, and tells it as Prometheus reads it. */

/** Each metric with what it counts. */
const help = {
  shop_help_requests_total: 'Requests that were stored, by kind.',
  shop_help_requests_doubted_total: 'Requests that were stored over the limit of their sender.',
  shop_help_mails_total: 'Attempts to send a mail, by template and outcome.',
  shop_help_answers_total: 'Answers over HTTP, by route and status.',
  shop_help_mails_waiting: 'Mails that are still to be sent.',
  shop_help_mails_given_up: 'Mails that never reached their receiver.',
} as const;

export type Metric = keyof typeof help;
export type Labels = Readonly<Record<string, string>>;

export interface Metrics {
  /** One more of `metric`. */
  count(metric: Metric, labels?: Labels): void;
  /** That `metric` stands at `value` now. */
  set(metric: Metric, value: number): void;
  /** All of them, in the text format of Prometheus. */
  text(): string;
}

export function createMetrics(): Metrics {
  const values = new Map<Metric, Map<string, number>>();
  const put = (metric: Metric, series: string, value: (before: number) => number): void => {
    const known = values.get(metric) ?? new Map<string, number>();
    values.set(metric, known.set(series, value(known.get(series) ?? 0)));
  };
  return {
    count: (metric, labels = {}) => put(metric, written(labels), (before) => before + 1),
    set: (metric, value) => put(metric, '', () => value),
    text: () => `${[...values].flatMap(([metric, series]) => lines(metric, series)).join('\n')}\n`,
  };
}

function lines(metric: Metric, series: ReadonlyMap<string, number>): string[] {
  return [
    `# HELP ${metric} ${help[metric]}`,
    `# TYPE ${metric} ${metric.endsWith('_total') ? 'counter' : 'gauge'}`,
    ...[...series].map(([labels, value]) => `${metric}${labels} ${value}`),
  ];
}

function written(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return pairs.length ? `{${pairs.join(',')}}` : '';
}
