import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type Fault, faultReply, invalid, ok, type Reply, refusal, strings } from './github-replies.ts'

/** An issue, or a pull request in the list of issues, as the server keeps it. */
export interface StoredIssue {
  number: number
  title: string
  body: string | null
  state: 'open' | 'closed'
  state_reason: string | null
  labels: string[]
  assignees: string[]
  author: string
  updated: number
  pull: boolean
  comments: { id: number; body: string }[]
}

/** A recorded request. */
export interface RecordedRequest {
  method: string
  path: string
  query: URLSearchParams
  headers: IncomingMessage['headers']
  body: Record<string, unknown>
}

interface Plan {
  method: string
  path: RegExp
  fault: Fault
  times: number
}

interface Hold {
  method: string
  path: RegExp
  count: number
  waiting: (() => void)[]
}

const token = 'ghs_test'

/**
 * GitHub's REST API for the issues of one repository, over real HTTP and with its quirks: pull requests in the list
 * of issues, pages by Link header, labels and assignees silently dropped without push right.
 */
export class GithubServer {
  readonly repository = 'octo/backups'
  readonly token = token
  readonly issues = new Map<number, StoredIssue>()
  readonly labels = new Set<string>(['bug'])
  readonly requests: RecordedRequest[] = []
  readonly assignable = new Set(['mona'])
  canPush = true
  canWriteIssues = true
  issuesEnabled = true
  knowsDuplicates = true
  readonly #plans: Plan[] = []
  readonly #holds: Hold[] = []
  readonly #server: Server
  #clock = 0
  #nextNumber = 1

  constructor() {
    this.#server = createServer((request, response) => void this.#handle(request, response))
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return this
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  get url(): string {
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('the server is not listening')
    return `http://127.0.0.1:${address.port}`
  }

  /** The next matching requests go wrong. */
  fail(method: string, path: RegExp, fault: Fault, times = 1): void {
    this.#plans.push({ method, path, fault, times })
  }

  /** Matching requests wait until so many have come, so that callers meet in the same moment. */
  hold(method: string, path: RegExp, count: number): void {
    this.#holds.push({ method, path, count, waiting: [] })
  }

  /** An issue or pull request that somebody made before. */
  seed(issue: Partial<StoredIssue>): StoredIssue {
    const stored: StoredIssue = {
      number: this.#nextNumber++,
      title: 'something else',
      body: null,
      state: 'open',
      state_reason: null,
      labels: [],
      assignees: [],
      author: 'mona',
      updated: ++this.#clock,
      pull: false,
      comments: [],
      ...issue,
    }
    this.issues.set(stored.number, stored)
    return stored
  }

  open(): StoredIssue[] {
    return [...this.issues.values()].filter((issue) => issue.state === 'open' && !issue.pull)
  }

  issue(number: number): StoredIssue {
    const issue = this.issues.get(number)
    if (issue === undefined) throw new Error(`no issue ${number}`)
    return issue
  }

  count(method: string, path: RegExp): number {
    return this.requests.filter((request) => request.method === method && path.test(request.path)).length
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const text = Buffer.concat(chunks).toString('utf8')
    const url = new URL(request.url ?? '/', this.url)
    const recorded: RecordedRequest = {
      method: request.method ?? '',
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      body: text === '' ? {} : JSON.parse(text),
    }
    this.requests.push(recorded)
    await this.#meet(recorded)
    const plan = this.#plans.find(
      (p) => p.times > 0 && p.method === recorded.method && p.path.test(recorded.path),
    )
    if (plan !== undefined) plan.times--
    if (plan?.fault.kind === 'reset') {
      if (plan.fault.after) this.#answer(recorded)
      request.socket.resetAndDestroy()
      return
    }
    const reply = plan === undefined ? this.#answer(recorded) : faultReply(plan.fault)
    response.writeHead(reply.status, { 'content-type': 'application/json; charset=utf-8', ...reply.headers })
    response.end(reply.status === 204 ? undefined : JSON.stringify(reply.body ?? {}))
  }

  async #meet({ method, path }: RecordedRequest): Promise<void> {
    const index = this.#holds.findIndex((h) => h.method === method && h.path.test(path))
    const hold = this.#holds[index]
    if (hold === undefined) return
    await new Promise<void>((resolve) => {
      hold.waiting.push(resolve)
      if (hold.waiting.length < hold.count) return
      this.#holds.splice(index, 1)
      for (const release of hold.waiting) release()
    })
  }

  #answer(request: RecordedRequest): Reply {
    if (request.headers.authorization !== `token ${token}`) return refusal(401, 'Bad credentials')
    const base = `/repos/${this.repository}/`
    if (!request.path.startsWith(base)) return refusal(404, 'Not Found')
    const [area, id, part] = request.path.slice(base.length).split('/')
    if (request.method !== 'GET' && !this.canWriteIssues) {
      return refusal(403, 'Resource not accessible by integration')
    }
    if (area === 'labels' && request.method === 'POST') return this.#makeLabel(request)
    if (area !== 'issues') return refusal(404, 'Not Found')
    if (!this.issuesEnabled && request.method !== 'GET') return refusal(410, 'Issues has been disabled')
    if (id === undefined) return request.method === 'GET' ? this.#list(request) : this.#create(request)
    const issue = this.issues.get(Number(id))
    if (issue === undefined) return refusal(404, 'Not Found')
    if (part === undefined)
      return request.method === 'PATCH' ? this.#update(issue, request) : ok(this.#shape(issue))
    if (part === 'comments')
      return request.method === 'GET' ? this.#comments(issue, request) : this.#say(issue, request)
    if (part === 'assignees') return this.#assign(issue, request)
    return refusal(404, 'Not Found')
  }

  #makeLabel({ body }: RecordedRequest): Reply {
    const name = String(body.name)
    if (!this.canPush) return refusal(403, 'You must have push access')
    if (this.labels.has(name)) return invalid({ resource: 'Label', code: 'already_exists', field: 'name' })
    if (typeof body.description === 'string' && body.description.length > 100)
      return invalid({ resource: 'Label', field: 'description' })
    this.labels.add(name)
    return { status: 201, body: { name } }
  }

  #list({ query, path }: RecordedRequest): Reply {
    const labels = query.get('labels')?.split(',') ?? []
    const state = query.get('state') ?? 'open'
    const creator = query.get('creator')
    const matching = [...this.issues.values()]
      .filter((issue) => labels.every((label) => issue.labels.includes(label)))
      .filter((issue) => state === 'all' || issue.state === state)
      .filter((issue) => creator === null || issue.author === creator)
      .sort((a, b) => (query.get('sort') === 'updated' ? b.updated - a.updated : b.number - a.number))
    return this.#page(
      matching.map((issue) => this.#shape(issue)),
      query,
      path,
    )
  }

  #page(items: unknown[], query: URLSearchParams, path: string): Reply {
    const size = Math.min(100, Number(query.get('per_page') ?? 30))
    const page = Number(query.get('page') ?? 1)
    const next = new URLSearchParams(query)
    next.set('page', String(page + 1))
    const more = items.length > page * size
    const link = more ? { link: `<${this.url}${path}?${next.toString()}>; rel="next"` } : {}
    return { status: 200, body: items.slice((page - 1) * size, page * size), headers: link }
  }

  #create({ body }: RecordedRequest): Reply {
    const fault = this.#invalidText(body)
    if (fault !== undefined) return fault
    const labels = strings(body.labels)
    if (labels.some((label) => label.length > 50))
      return invalid({ resource: 'Label', field: 'name', code: 'invalid' })
    const assignees = strings(body.assignees)
    if (assignees.some((name) => !this.assignable.has(name)))
      return invalid({ resource: 'Issue', field: 'assignees' })
    const issue = this.seed({
      title: String(body.title),
      body: typeof body.body === 'string' ? body.body : null,
      labels: this.canPush ? labels : [],
      assignees: this.canPush ? assignees : [],
      author: 'github-actions[bot]',
    })
    if (this.canPush) for (const label of labels) this.labels.add(label)
    return { status: 201, body: this.#shape(issue) }
  }

  #update(issue: StoredIssue, { body }: RecordedRequest): Reply {
    const fault = this.#invalidText({ title: issue.title, ...body })
    if (fault !== undefined) return fault
    const reason = body.state_reason
    const reasons = ['completed', 'not_planned', 'reopened', ...(this.knowsDuplicates ? ['duplicate'] : [])]
    if (reason !== undefined && (typeof reason !== 'string' || !reasons.includes(reason)))
      return invalid({ field: 'state_reason' })
    if (typeof body.title === 'string') issue.title = body.title
    if (typeof body.body === 'string') issue.body = body.body
    if (body.state === 'open' || body.state === 'closed') {
      issue.state = body.state
      issue.state_reason = typeof reason === 'string' ? reason : null
    }
    // Both replace the whole set.
    if (Array.isArray(body.labels) && this.canPush) issue.labels = strings(body.labels)
    if (Array.isArray(body.assignees) && this.canPush) issue.assignees = strings(body.assignees)
    issue.updated = ++this.#clock
    return ok(this.#shape(issue))
  }

  #comments(issue: StoredIssue, { query, path }: RecordedRequest): Reply {
    return this.#page(issue.comments, query, path)
  }

  #say(issue: StoredIssue, { body }: RecordedRequest): Reply {
    const fault = this.#invalidText({ title: 'comment', ...body })
    if (fault !== undefined) return fault
    const comment = { id: issue.comments.length + 1, body: String(body.body) }
    issue.comments.push(comment)
    issue.updated = ++this.#clock
    return { status: 201, body: comment }
  }

  #assign(issue: StoredIssue, { body }: RecordedRequest): Reply {
    const names = this.canPush ? strings(body.assignees).filter((name) => this.assignable.has(name)) : []
    issue.assignees = [...new Set([...issue.assignees, ...names])].slice(0, 10)
    return { status: 201, body: this.#shape(issue) }
  }

  #invalidText({ title, body }: Record<string, unknown>): Reply | undefined {
    if (typeof title !== 'string' || title === '') return invalid({ field: 'title', code: 'missing_field' })
    if (Array.from(title).length > 256) return invalid({ field: 'title', message: 'title is too long' })
    if (typeof body === 'string' && Array.from(body).length > 65_536) {
      return invalid({ field: 'body', message: 'body is too long (maximum is 65536 characters)' })
    }
    return undefined
  }

  #shape(issue: StoredIssue): unknown {
    return {
      id: 1000 + issue.number,
      number: issue.number,
      title: issue.title,
      body: issue.body,
      state: issue.state,
      state_reason: issue.state_reason,
      labels: issue.labels.map((name) => ({ name })),
      assignees: issue.assignees.map((login) => ({ login })),
      user: { login: issue.author },
      comments: issue.comments.length,
      ...(issue.pull ? { pull_request: { url: `${this.url}/pulls/${issue.number}` } } : {}),
    }
  }
}
