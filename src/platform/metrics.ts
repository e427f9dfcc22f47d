type Series = { count: number; seconds: number }

/** Counts of requests and the time they took, by route and status, in Prometheus' text format. */
export class Metrics {
  private readonly series = new Map<string, Series>()

  count(method: string, route: string, status: number, milliseconds: number): void {
    const labels = `method="${method}",route="${route}",status="${status}"`
    const one = this.series.get(labels) ?? { count: 0, seconds: 0 }
    one.count += 1
    one.seconds += milliseconds / 1000
    this.series.set(labels, one)
  }

  text(): string {
    const rows = [...this.series.entries()].sort(([a], [b]) => a.localeCompare(b))
    return [
      '# TYPE samskap_requests_total counter',
      ...rows.map(([labels, one]) => `samskap_requests_total{${labels}} ${one.count}`),
      '# TYPE samskap_request_seconds_total counter',
      ...rows.map(([labels, one]) => `samskap_request_seconds_total{${labels}} ${one.seconds.toFixed(6)}`),
      '',
    ].join('\n')
  }
}
