"""What `ftcalc usage` says of a generic log, asked of DuckDB: usage_duckdb.py LOG THREADS [sums]

By feature and model: calls, tokens, cost, cache hits, failed calls, first and last time, exact percentiles of tokens per
call, in and out, users, and what the dearest 1%, 5% and 10% of them spent. With `sums`: calls, tokens, cost and the
percentiles of tokens per call alone.
"""
import sys

import duckdb

log, threads = sys.argv[1], sys.argv[2]
columns = dict(feature="VARCHAR", model="VARCHAR", input_tokens="BIGINT", output_tokens="BIGINT", cost_usd="DECIMAL(18,9)")
sums = """
  select feature, model, count(*), sum(input_tokens), sum(output_tokens), sum(cost_usd),
         quantile_disc(input_tokens + output_tokens, [0.5, 0.9, 0.99])
  from log group by all order by 1, 2"""
whole = """
  with spent as (select feature, model, user_id, sum(cost_usd) as cost from log group by all),
  ranked as (select *, row_number() over (partition by feature, model order by cost desc) as rank,
                    count(*) over (partition by feature, model) as users from spent),
  dearest as (select feature, model, max(users), sum(cost) filter (rank * 100 <= users + 99),
                     sum(cost) filter (rank * 20 <= users + 19), sum(cost) filter (rank * 10 <= users + 9)
              from ranked group by all),
  groups as (select feature, model, count(*), sum(input_tokens), sum(cached_input_tokens), sum(output_tokens),
                    sum(cost_usd), count(*) filter (cache_hit), count(*) filter (status = 'error'),
                    min("timestamp"), max("timestamp"),
                    quantile_disc(input_tokens + output_tokens, [0.5, 0.9, 0.99]),
                    quantile_disc(input_tokens, [0.5, 0.9, 0.99]), quantile_disc(output_tokens, [0.5, 0.9, 0.99])
             from log group by all)
  select * from groups join dearest using (feature, model) order by feature, model"""
is_short = sys.argv[3:] == ["sums"]
if not is_short:
    columns |= dict(user_id="VARCHAR", cached_input_tokens="BIGINT", cache_hit="BOOLEAN", status="VARCHAR",
                    timestamp="TIMESTAMP")
connection = duckdb.connect(config=dict(threads=int(threads)))
listed = ", ".join(f'"{name}": \'{kind}\'' for name, kind in columns.items())
connection.execute(
    f"create view log as select * from read_json('{log}', format = 'newline_delimited', columns = {{{listed}}})")
for row in connection.execute(sums if is_short else whole).fetchall():
    print(*row, sep="\t")
