import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { sumsAndFacts } from '../../src/sources/sqlite/contents.ts'
import { scratchDirectories } from '../support/scratch-directories.ts'
import { execute } from '../support/sqlite-scenario.ts'

const directory = scratchDirectories()

// Sums stand in inventories of backups that are kept for years: a new version must give the same ones.
// Lengths in the tables below lie at both sides of 32 KiB and, in bytes of UTF-8, of 96 KiB.
const TABLES = `
  CREATE TABLE integers (v);
  INSERT INTO integers VALUES (NULL), (0), (1), (-1), (127), (-128), (255), (2147483647), (-2147483648), (4294967296),
    (9007199254740991), (9007199254740992), (9007199254740993), (-9007199254740993), (9223372036854775807),
    (-9223372036854775807 - 1), (1099511627776), (-4294967297);
  CREATE TABLE reals (v);
  INSERT INTO reals VALUES (0.0), (-0.0), (1.0), (-1.5), (1e999), (-1e999), (pow(2, -1074)), (pow(2, 1023)), (1 / 3.0),
    (9007199254740992.0), (1e999 - 1e999);
  CREATE TABLE texts (v TEXT);
  INSERT INTO texts VALUES (''), ('a'), ('ä'), ('€'), ('😀'), ('0'), (CAST(x'410042' AS TEXT)), (CAST(x'00' AS TEXT)),
    (char(0)), ('no surprises in plain text'), ('línea'), (char(55296)), (NULL);
  CREATE TABLE replacement (v TEXT, w TEXT); INSERT INTO replacement VALUES (char(65533), 'ok'), ('ok', 'a' || char(65533));
  CREATE TABLE invalid (v, w);
  INSERT INTO invalid VALUES (CAST(x'41fe42' AS TEXT), 1), (CAST(x'41ff42' AS TEXT), x'41ff42'),
    (CAST(x'eda080' AS TEXT), NULL), (CAST(x'e282' AS TEXT), 'ä'), (CAST(x'f4908080' AS TEXT), 0.5);
  CREATE TABLE blobs (v BLOB);
  INSERT INTO blobs VALUES (x''), (x'00'), (x'ff00ff'), (zeroblob(3)), (CAST('text' AS BLOB)), (x'efbfbd');
  CREATE TABLE long (v);
  WITH sizes (n) AS (VALUES (32767), (32768), (32769), (65536), (98303), (98304), (98305), (131072), (262144), (262145), (700000))
    INSERT INTO long SELECT printf('%.*c', n, 'x') FROM sizes
    UNION ALL SELECT replace(printf('%.*c', n / 3, 'x'), 'x', '€') FROM sizes
    UNION ALL SELECT replace(printf('%.*c', n / 3 + 1, 'x'), 'x', '€') FROM sizes
    UNION ALL SELECT printf('%.*c', n, 'é') || '😀' FROM sizes
    UNION ALL SELECT zeroblob(n) FROM sizes UNION ALL SELECT CAST(printf('%.*c', n, 'b') AS BLOB) FROM sizes;
  CREATE TABLE many (id INTEGER PRIMARY KEY, t TEXT, b BLOB, r REAL, n);
  WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 1500)
    INSERT INTO many SELECT n * 3, printf('%.*c', n % 97 * 13, 'm'), CAST(printf('%.*c', n % 89 * 11, 'b') AS BLOB),
      n / 3.0, CASE n % 5 WHEN 0 THEN NULL WHEN 1 THEN n WHEN 2 THEN n / 7.0 WHEN 3 THEN 'ü' || n ELSE x'80' END FROM c;
  CREATE TABLE keyed (a TEXT, b, c, PRIMARY KEY (b, a)) WITHOUT ROWID;
  INSERT INTO keyed VALUES ('x', 2, 1.5), ('a', 2, x'01'), ('z', 'text', NULL), ('y', 'text', 3), ('y', x'00', -7);
  CREATE TABLE generated (a INT, s TEXT AS (a || ' stored') STORED, v TEXT AS (a || ' virtual'));
  INSERT INTO generated VALUES (1), (2), (9223372036854775807);
  CREATE TABLE named (rowid, oid); INSERT INTO named (_rowid_, rowid, oid) VALUES (77, 1, 2), (-5, 3, NULL);
  CREATE TABLE hidden (rowid, oid, _rowid_); INSERT INTO hidden VALUES (1, 2.0, 'three');
  CREATE TABLE ends (v); INSERT INTO ends (rowid, v) VALUES (9223372036854775807, 'last'), (0, 'middle'), (-1, NULL),
    (-9223372036854775807 - 1, 'first'), (9223372036854775806, 4);
  CREATE TABLE short (n); INSERT INTO short SELECT id FROM many LIMIT 512;
  CREATE TABLE middle (id INTEGER PRIMARY KEY, v, w);
  INSERT INTO middle SELECT -id, printf('%.*c', id % 5001, 'v'), id FROM many LIMIT 700;
  CREATE TABLE empty (a, b);
  CREATE TABLE wide (${Array.from({ length: 1200 }, (_, at) => `c${at}`).join(', ')});
  INSERT INTO wide (c0, c7, c1199) VALUES (1, 'seven', x'ff');
`

/** Of the version that was first to write them. */
const SUMS = {
  blobs: '2281300004940637825000420320582356168 275613858514187267173651829772672220146',
  empty: '302652579918965577886386472538583578916 52744687940778649747319168982913824853',
  ends: '217074672081904963971467018705632132059 82197481101695182448255596028766835603',
  generated: '108669962147241179785487378336717743584 161544398215798141322349329991116110380',
  hidden: '155178791920489941133980658627003892121 194428026870587759097651371366032760457',
  integers: '105324950032059458383453937549543355116 296015114799065002089386739487105255333',
  invalid: '322874962245386585050605416230216978929 173959968334135279299405364458628608740',
  keyed: '291658688618501156862000720614374345573 24932714322024126650763228184198438118',
  long: '230223405220585486497721554369816968897 82424979561990525589047205240472788878',
  many: '156144649312499272451869163254720276567 261076095978644488599963313525686160256',
  middle: '162509817790910587155869616185261279464 58389956752165317666659897892160525899',
  named: '235950966042176144965659460659158945531 307701894874067090879542892688884836875',
  reals: '37560643108361395681197578402397747383 109087275918180415262789888449326563216',
  replacement: '174923175852384373329005199027782809232 296864139403886732682702900282894838772',
  short: '250826839662336981116073582559410839391 93403796165878714755579936916275618997',
  texts: '52681149417430023092054435444138593238 113026925583402872533524862133557182126',
  wide: '320987334339001950411619072496506133827 133952000289280963284535469061290887277',
}
/** Texts have other bytes here, which count where they became blobs or are not what they read as. */
const SUMS_16 = {
  ...SUMS,
  blobs: '30393177132976242201828354547829223597 178866349812204893675961407046774103709',
  invalid: '234226974215546830895908248396430166844 477105186412551247970713050962551900',
  long: '318170054183148710791664156686113465987 219297229730175742813112844283770707178',
  many: '21027937393167516791355594349118628856 187914755550204245629623789380580025891',
  replacement: '306900299121414716366303245507966165755 115877138920327322888434572025967884299',
  texts: '45256542952967403782980457508635411475 289849091531457887753159816405302956399',
}

describe('the sums of every kind of value', () => {
  it.each([
    ['UTF-8', SUMS],
    ['UTF-16le', SUMS_16],
  ])('are those that earlier versions wrote: %s', async (encoding, sums) => {
    const path = join(directory(), 'values.db')
    execute(path, `PRAGMA encoding = '${encoding}'; ${TABLES}`)
    const { tables } = await sumsAndFacts({ path, depth: 'fingerprints' })
    expect(Object.fromEntries(tables.map((table) => [table.name, table.sums?.join(' ')]))).toEqual(sums)
  })
})
