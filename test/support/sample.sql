-- A small company's database, made up for Lifeboat. One of nearly everything a restore can lose.
-- Deterministic: no random(), no now(). `sample.scale` (a number) multiplies the rows.

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'app_rw') THEN
    CREATE ROLE app_rw LOGIN CONNECTION LIMIT 40;
    CREATE ROLE app_ro LOGIN;
    CREATE ROLE reporting LOGIN IN ROLE app_ro;
    ALTER ROLE reporting SET statement_timeout = '5min';
    COMMENT ON ROLE app_rw IS 'the application';
  END IF;
  EXECUTE format('ALTER DATABASE %I SET timezone = %L', current_database(), 'Europe/Warsaw');
  EXECUTE format('ALTER DATABASE %I SET search_path = crm, billing, public', current_database());
  EXECUTE format('GRANT CREATE ON DATABASE %I TO app_rw', current_database());
  EXECUTE format('COMMENT ON DATABASE %I IS %L', current_database(), 'sample of a small company');
END $$;

SET timezone = 'UTC';
SET client_min_messages = warning;
SET jit = off;

CREATE EXTENSION citext;
CREATE EXTENSION pg_trgm;
CREATE EXTENSION pgcrypto;

CREATE FUNCTION public.scaled(n numeric) RETURNS integer LANGUAGE sql STABLE
  AS $$ SELECT greatest(1, n * current_setting('sample.scale')::numeric)::integer $$;

-- A number from 0 to bound - 1 that depends only on the seed.
CREATE FUNCTION public.pick(seed text, bound integer) RETURNS integer LANGUAGE sql IMMUTABLE STRICT
  AS $$ SELECT (('x' || substr(md5(seed), 1, 7))::bit(28)::integer) % bound $$;

CREATE FUNCTION public.words(seed text, n integer) RETURNS text LANGUAGE sql IMMUTABLE STRICT
  AS $$
  SELECT string_agg((ARRAY['invoice', 'overdue', 'called', 'agreed', 'zażółć', 'gęślą', 'Straße', 'delivery',
    'returned', 'naïve', 'quote', 'signed', 'tomorrow', '請求書', 'мир', 'paid', 'partly', 'harbour', 'boat', '⛵'])
    [1 + get_byte(hash, k % 32) % 20], ' ' ORDER BY k)
  FROM (SELECT sha256(convert_to(seed, 'UTF8')) AS hash) h, generate_series(1, n) k $$;

CREATE FUNCTION public.noise(seed text, bytes integer) RETURNS bytea LANGUAGE sql IMMUTABLE STRICT
  AS $$ SELECT substring(string_agg(sha256(convert_to(seed || k, 'UTF8')), '' ORDER BY k) FROM 1 FOR bytes)
        FROM generate_series(1, bytes / 32 + 1) k $$;

---------------------------------------------------------------------------------------------------- crm
CREATE SCHEMA crm;
COMMENT ON SCHEMA crm IS 'customers and what was said to them';

CREATE TYPE crm.stage AS ENUM ('lead', 'customer', 'former');
ALTER TYPE crm.stage ADD VALUE 'prospect' BEFORE 'customer';
CREATE TYPE crm.address AS (street text, city text, postcode text);
CREATE DOMAIN crm.country_code AS char(2) CHECK (VALUE ~ '^[A-Z]{2}$');
CREATE DOMAIN crm.percentage AS numeric(5, 2) DEFAULT 0 CHECK (VALUE BETWEEN 0 AND 100);

CREATE TABLE crm.customers (
  id integer GENERATED ALWAYS AS IDENTITY (START WITH 1000) PRIMARY KEY,
  name text NOT NULL,
  legacy_code text,
  email citext UNIQUE,
  country crm.country_code NOT NULL,
  stage crm.stage NOT NULL DEFAULT 'lead',
  discount crm.percentage,
  seat crm.address,
  tags text[] NOT NULL DEFAULT '{}',
  opening_hours time with time zone[],
  created_at timestamptz NOT NULL,
  parent_id integer,
  CONSTRAINT customers_parent FOREIGN KEY (parent_id) REFERENCES crm.customers DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE crm.customers IS 'everyone we ever spoke to; ''former'' ones too';
COMMENT ON COLUMN crm.customers.discount IS 'percent';

INSERT INTO crm.customers (name, legacy_code, email, country, stage, discount, seat, tags, created_at, parent_id)
SELECT initcap(words('name' || n, 2)) || ' ' || n, 'L' || n,
  CASE WHEN n % 7 > 0 THEN 'Office.' || n || '@Example' || n % 50 || '.com' END,
  (ARRAY['PL', 'DE', 'BE', 'FR', 'GB'])[1 + n % 5],
  CASE WHEN n % 9 = 0 THEN 'former' WHEN n % 3 = 0 THEN 'lead' ELSE 'customer' END::crm.stage,
  n % 31, ROW(words('street' || n, 1) || ' ' || n, 'Gdańsk', lpad((n % 99999)::text, 5, '0'))::crm.address,
  CASE WHEN n % 4 = 0 THEN ARRAY['vip', 'with "quotes", commas', NULL] ELSE '{}' END,
  '2021-01-01 08:00+00'::timestamptz + n * interval '3 hours 17 minutes 0.123456 seconds',
  CASE WHEN n % 10 = 0 THEN 1000 + n / 10 END
FROM generate_series(1, scaled(2000)) n;

SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE crm.customers DROP COLUMN legacy_code;
ALTER TABLE crm.customers ADD COLUMN rating smallint DEFAULT 3;
CREATE INDEX customers_name_trgm ON crm.customers USING gin (name gin_trgm_ops);
CREATE INDEX customers_active ON crm.customers (lower(name)) WHERE stage <> 'former';
CREATE STATISTICS crm.customers_country_stage ON country, stage FROM crm.customers;

CREATE TABLE crm.contacts (
  id uuid PRIMARY KEY,
  customer_id integer NOT NULL REFERENCES crm.customers ON DELETE CASCADE,
  full_name text NOT NULL,
  phone varchar(20),
  born date,
  token_hash bytea NOT NULL,
  available int4range,
  reminder interval
);
INSERT INTO crm.contacts
SELECT md5('contact' || n)::uuid, 1000 + pick('contact' || n, scaled(2000)), initcap(words('contact' || n, 2)),
  '+48 ' || lpad(pick('phone' || n, 999999999)::text, 9, '0'), '1950-01-01'::date + pick('born' || n, 20000),
  digest('token' || n, 'sha256'), int4range(8 + n % 3, 15 + n % 4), make_interval(days => n % 40, mins => n % 90)
FROM generate_series(1, scaled(4000)) n;

CREATE TABLE crm.notes (
  id bigserial PRIMARY KEY,
  customer_id integer NOT NULL REFERENCES crm.customers,
  author name NOT NULL DEFAULT current_user,
  body text,
  search tsvector GENERATED ALWAYS AS (to_tsvector('simple', coalesce(body, ''))) STORED,
  written_at timestamp NOT NULL
);
INSERT INTO crm.notes (customer_id, author, body, written_at)
SELECT 1000 + pick('note' || n, scaled(2000)), CASE n % 3 WHEN 0 THEN 'app_ro' ELSE 'app_rw' END,
  CASE n % 50 WHEN 0 THEN NULL WHEN 1 THEN '' WHEN 2 THEN E'two\nlines\tand a tab\\N \\. "quoted" ''too'' 👩‍🚒'
    ELSE words('note' || n, 12 + n % 20) END,
  '2022-03-27 01:30'::timestamp + n * interval '1 hour'
FROM generate_series(1, scaled(6000)) n;
CREATE INDEX notes_search ON crm.notes USING gin (search);

ALTER TABLE crm.notes ENABLE ROW LEVEL SECURITY;
CREATE POLICY notes_write ON crm.notes TO app_rw USING (true) WITH CHECK (author = current_user);
CREATE POLICY notes_read ON crm.notes FOR SELECT TO app_ro, reporting USING (author = 'app_ro');

------------------------------------------------------------------------------------------------ billing
CREATE SCHEMA billing;
CREATE SEQUENCE billing.invoice_number AS bigint START 20230001 CACHE 1;
CREATE SEQUENCE billing.batch INCREMENT BY 10 MINVALUE 10 MAXVALUE 1000 CYCLE;

CREATE TABLE billing.invoices (
  number bigint NOT NULL DEFAULT nextval('billing.invoice_number'),
  customer_id integer NOT NULL REFERENCES crm.customers,
  issued_on date NOT NULL,
  currency char(3) NOT NULL DEFAULT 'EUR',
  note text,
  PRIMARY KEY (number, issued_on)
) PARTITION BY RANGE (issued_on);
ALTER SEQUENCE billing.invoice_number OWNED BY billing.invoices.number;
CREATE TABLE billing.invoices_2023 PARTITION OF billing.invoices FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE billing.invoices_2024 PARTITION OF billing.invoices FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE billing.invoices_2025 PARTITION OF billing.invoices FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE billing.invoices_other PARTITION OF billing.invoices DEFAULT;
CREATE INDEX invoices_customer ON billing.invoices (customer_id, issued_on DESC);

CREATE TABLE billing.invoice_lines (
  invoice_number bigint NOT NULL,
  issued_on date NOT NULL,
  line smallint NOT NULL,
  item text NOT NULL,
  quantity numeric(10, 3) NOT NULL,
  price numeric(12, 2) NOT NULL CHECK (price >= 0),
  vat crm.percentage NOT NULL,
  total numeric(14, 2) GENERATED ALWAYS AS (round(quantity * price * (1 + vat / 100), 2)) STORED,
  PRIMARY KEY (invoice_number, issued_on, line),
  FOREIGN KEY (invoice_number, issued_on) REFERENCES billing.invoices ON DELETE CASCADE
);

CREATE TABLE billing.payments (
  id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
  invoice_number bigint NOT NULL,
  issued_on date NOT NULL,
  amount numeric(14, 2) NOT NULL,
  fee double precision,
  received_at timestamptz NOT NULL,
  FOREIGN KEY (invoice_number, issued_on) REFERENCES billing.invoices
    DEFERRABLE INITIALLY IMMEDIATE
);

CREATE TABLE billing.audit (
  id bigserial PRIMARY KEY,
  relation regclass NOT NULL,
  operation text NOT NULL,
  old_row jsonb,
  new_row jsonb
);
CREATE FUNCTION billing.write_audit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = billing, pg_temp AS $$
BEGIN
  INSERT INTO billing.audit (relation, operation, old_row, new_row)
  VALUES (TG_RELID, TG_OP, CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END,
    CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END);
  RETURN NULL;
END $$;
COMMENT ON FUNCTION billing.write_audit() IS 'who changed an invoice after it was issued';

INSERT INTO billing.invoices (customer_id, issued_on, currency, note)
SELECT 1000 + pick('invoice' || n, scaled(2000)), '2022-12-15'::date + (n * 1150 / scaled(8000)),
  CASE WHEN n % 5 = 0 THEN 'PLN' ELSE 'EUR' END, CASE WHEN n % 11 = 0 THEN words('invoice' || n, 8) END
FROM generate_series(1, scaled(8000)) n;

INSERT INTO billing.invoice_lines (invoice_number, issued_on, line, item, quantity, price, vat)
SELECT i.number, i.issued_on, l, items.name, 1 + (i.number * 7919 + l) % 9000 / 1000.0,
  (i.number * 104729 + l * 7) % 100000 / 100.0, (ARRAY[0, 5, 8, 23])[1 + (i.number + l) % 4]
FROM billing.invoices i, generate_series(1, 3) l,
  (SELECT k, words('item' || k, 3) AS name FROM generate_series(0, 96) k) items
WHERE items.k = (i.number + 31 * l) % 97;

CREATE TRIGGER invoices_audit AFTER UPDATE OR DELETE ON billing.invoices
  FOR EACH ROW EXECUTE FUNCTION billing.write_audit();
CREATE TRIGGER payments_audit AFTER UPDATE OR DELETE ON billing.payments
  FOR EACH ROW EXECUTE FUNCTION billing.write_audit();
ALTER TABLE billing.payments DISABLE TRIGGER payments_audit;

INSERT INTO billing.payments (invoice_number, issued_on, amount, fee, received_at)
SELECT number, issued_on, pick('pay' || number, 500000) / 100.0,
  CASE number % 100 WHEN 0 THEN 'NaN' WHEN 1 THEN '-Infinity' WHEN 2 THEN '-0' ELSE (number / 3.0e7)::float8 END,
  CASE number % 400 WHEN 0 THEN 'infinity'::timestamptz ELSE issued_on + interval '14 days 00:00:00.000001' END
FROM billing.invoices WHERE number % 4 < 3;
UPDATE billing.invoices SET note = 'corrected' WHERE number % 20 = 0;
SELECT nextval('billing.batch') FROM generate_series(1, 7);

CREATE VIEW billing.open_invoices WITH (security_barrier) AS
  SELECT i.number, i.issued_on, c.name, sum(l.total) AS total
  FROM billing.invoices i
  JOIN crm.customers c ON c.id = i.customer_id
  JOIN billing.invoice_lines l ON (l.invoice_number, l.issued_on) = (i.number, i.issued_on)
  WHERE NOT EXISTS (SELECT FROM billing.payments p WHERE p.invoice_number = i.number)
  GROUP BY i.number, i.issued_on, c.name;

CREATE MATERIALIZED VIEW billing.revenue_by_month AS
  SELECT date_trunc('month', issued_on)::date AS month, sum(total) AS revenue, count(*) AS lines
  FROM billing.invoice_lines GROUP BY 1;
CREATE UNIQUE INDEX revenue_month ON billing.revenue_by_month (month);

CREATE FUNCTION billing.balance(customer integer) RETURNS numeric LANGUAGE sql STABLE AS $$
  SELECT coalesce(sum(l.total), 0) FROM billing.invoices i
  JOIN billing.invoice_lines l ON (l.invoice_number, l.issued_on) = (i.number, i.issued_on)
  WHERE i.customer_id = customer $$;
CREATE PROCEDURE billing.close_month(month date) LANGUAGE plpgsql AS $$
BEGIN
  UPDATE billing.invoices SET note = 'closed' WHERE date_trunc('month', issued_on) = month;
END $$;
CREATE AGGREGATE billing.product(numeric) (SFUNC = numeric_mul, STYPE = numeric, INITCOND = '1');

--------------------------------------------------------------------------------------------------- docs
CREATE SCHEMA docs;
CREATE TABLE docs.documents (
  id integer PRIMARY KEY,
  title text NOT NULL,
  content oid NOT NULL,
  thumbnail bytea,
  metadata jsonb NOT NULL,
  labels xml,
  checksum text NOT NULL
);
INSERT INTO docs.documents
SELECT n, words('title' || n, 4) || E' \U0001F4C4', lo_from_bytea(910000 + n, noise('doc' || n, size)),
  CASE WHEN n % 8 > 0 THEN noise('thumb' || n, 400 + n % 300) END,
  jsonb_build_object('pages', n % 40, 'size', size, 'tags', jsonb_build_array('scan', words('tag' || n, 1)),
    'ocr', jsonb_build_object('lang', 'pl', 'confidence', (n % 100) / 100.0, 'text', words('ocr' || n, 20))),
  xmlparse(CONTENT '<label n="' || n || '">&lt;&amp;</label>'), md5(noise('doc' || n, size))
FROM (SELECT n, 1000 + pick('size' || n, 24000) AS size FROM generate_series(1, scaled(100)) n) sizes;
COMMENT ON COLUMN docs.documents.content IS 'large object';
CREATE INDEX documents_metadata ON docs.documents USING gin (metadata jsonb_path_ops);

CREATE TABLE docs.archived_documents (archived_on date NOT NULL DEFAULT '2024-12-31') INHERITS (docs.documents);
INSERT INTO docs.archived_documents (id, title, content, metadata, checksum)
SELECT 1000000 + n, 'archived ' || n, lo_from_bytea(990000 + n, noise('old' || n, 3000)), '{"pages": 1}',
  md5(noise('old' || n, 3000))
FROM generate_series(1, scaled(20)) n;

CREATE UNLOGGED TABLE docs.preview_cache (key text PRIMARY KEY, html text);
INSERT INTO docs.preview_cache SELECT 'k' || n, words('html' || n, 10) FROM generate_series(1, scaled(200)) n;

CREATE TABLE docs.reservations (
  room integer NOT NULL,
  during tstzrange NOT NULL,
  EXCLUDE USING gist (during WITH &&) WHERE (room = 1)
);
INSERT INTO docs.reservations
SELECT 1 + n % 2, tstzrange(t, t + interval '30 minutes') FROM generate_series(1, 100) n,
  LATERAL (SELECT '2025-06-01 08:00+02'::timestamptz + n * interval '1 hour' AS t) at;
CREATE TABLE docs."Odd ""name"", with; everything 'é" ("select" integer, "Ünï côdé" text, PRIMARY KEY ("select"));
INSERT INTO docs."Odd ""name"", with; everything 'é" VALUES (1, 'one'), (2, NULL);
CREATE TABLE docs.empty_table (id integer, nothing text);

------------------------------------------------------------------------------------------------ tenants
CREATE SCHEMA tenant_acme AUTHORIZATION app_rw;
CREATE SCHEMA tenant_beta AUTHORIZATION app_rw;
DO $$
DECLARE tenant text;
BEGIN
  FOREACH tenant IN ARRAY ARRAY['tenant_acme', 'tenant_beta'] LOOP
    EXECUTE format('CREATE TABLE %I.orders (id serial PRIMARY KEY, placed_at timestamptz, payload json)', tenant);
    EXECUTE format($sql$INSERT INTO %1$I.orders (placed_at, payload)
      SELECT '2025-01-01'::timestamptz + n * interval '11 minutes', json_build_object('n', n, 'for', %1$L)
      FROM generate_series(1, scaled(1500)) n$sql$, tenant);
    EXECUTE format('ALTER TABLE %I.orders OWNER TO app_rw', tenant);
  END LOOP;
END $$;

------------------------------------------------------------------------------------------------- rights
GRANT USAGE ON SCHEMA crm, billing, docs TO app_rw, app_ro;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA crm, billing, docs TO app_rw;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA crm, billing TO app_rw;
GRANT SELECT ON ALL TABLES IN SCHEMA billing TO app_ro;
GRANT SELECT ON crm.notes TO app_ro;
GRANT SELECT (id, name, country) ON crm.customers TO app_ro WITH GRANT OPTION;
GRANT SELECT ON LARGE OBJECT 910001 TO app_ro;
REVOKE EXECUTE ON FUNCTION billing.balance(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION billing.balance(integer) TO reporting;
ALTER DEFAULT PRIVILEGES IN SCHEMA crm GRANT SELECT ON TABLES TO app_ro;
ALTER DEFAULT PRIVILEGES FOR ROLE app_rw GRANT SELECT ON TABLES TO reporting;
