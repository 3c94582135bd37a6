import { type Check, unless } from './check.ts'
import { GRANTS } from './grants.ts'
import { every, type Graph, one, type Statement, shortName, statementsOf } from './graph.ts'

export const roleChecks: Check[] = [
  {
    says: 'each role may do what is listed, and nothing else',
    problems(graph) {
      const roles = Object.fromEntries(
        every(graph, 'Role').map(({ name, inputs }) => [
          name.replace(/Role$/, ''),
          grantsOf(graph, inputs.inlinePolicies),
        ]),
      )
      return [
        ...unless([sorted(Object.keys(roles)) === sorted(Object.keys(GRANTS)), `the roles are ${Object.keys(roles)}`]),
        ...Object.entries(roles).flatMap(([name, grants]) =>
          unless(
            [
              grants.every((grant) => GRANTS[name]?.includes(grant)),
              `${name} may also ${grants.filter((grant) => !GRANTS[name]?.includes(grant))}`,
            ],
            [
              (GRANTS[name] ?? []).every((grant) => grants.includes(grant)),
              `${name} lacks ${GRANTS[name]?.filter((grant) => !grants.includes(grant))}`,
            ],
          ),
        ),
      ]
    },
    breaks: {
      'one may do more': editStatements('FeedRole', (statements) => {
        statements[0]?.Action.push('dynamodb:DeleteItem')
      }),
      'one may do it to more': editStatements('ParseRole', (statements) => {
        statements[0]?.Resource.push('arn:aws:s3:::huixun-dev-articlesbucket-bdvfbzta/*')
      }),
      'one may do less': editStatements('ParseRole', (statements) => {
        statements.shift()
      }),
      'a role too many': (graph) => {
        graph.resources.push({ ...one(graph, 'Role', 'FeedRole'), name: 'OtherRole' })
      },
      'one may do it to the whole table': editStatements('FetchRole', (statements) => {
        for (const statement of statements) delete statement.Condition
      }),
      'what link would grant': editStatements('FeedRole', (statements) => {
        statements.push({ Effect: 'Allow', Action: ['dynamodb:*'], Resource: ['*'] })
      }),
    },
  },
  {
    says: 'no role may do everything of a service, or anything to everything, and none deletes objects',
    problems: (graph) =>
      every(graph, 'Role').flatMap(({ name, inputs }) =>
        allStatements(inputs.inlinePolicies).flatMap(({ Action, Resource }) =>
          unless(
            [Action.every((action) => !action.includes('*')), `${name} may ${Action}`],
            [
              Resource.every((resource) => resource !== '*' && !/^arn:aws:[a-z0-9]+:[^:]*:[^:]*:\*/.test(resource)),
              `${name} may act on ${Resource}`,
            ],
            [Action.every((action) => !/^s3:Delete/.test(action)), `${name} deletes objects`],
          ),
        ),
      ),
    breaks: {
      'every action': editStatements('FeedRole', (statements) => {
        for (const statement of statements) statement.Action = ['dynamodb:*']
      }),
      'every resource': editStatements('FeedRole', (statements) => {
        for (const statement of statements) statement.Resource = ['*']
      }),
      'every bucket': editStatements('ParseRole', (statements) => {
        for (const statement of statements) statement.Resource = ['arn:aws:s3:::*']
      }),
      'objects are deleted': editStatements('ParseRole', (statements) => {
        statements[0]?.Action.push('s3:DeleteObjectVersion')
      }),
    },
  },
  {
    says: 'a role is taken on by the one service that it is for, and has no policy from elsewhere',
    problems: (graph) =>
      every(graph, 'Role').flatMap(({ name, inputs }) => {
        const trust =
          typeof inputs.assumeRolePolicy === 'string' ? JSON.parse(inputs.assumeRolePolicy) : inputs.assumeRolePolicy
        const service = /^(?:Daily|Minutely)/.test(name) ? 'scheduler.amazonaws.com' : 'lambda.amazonaws.com'
        return unless(
          [
            trust.Statement.length === 1 &&
              JSON.stringify(trust.Statement[0].Principal) === JSON.stringify({ Service: service }),
            `${name} is taken on by ${JSON.stringify(trust.Statement)}`,
          ],
          [(inputs.managedPolicyArns ?? []).length === 0, `${name} has ${inputs.managedPolicyArns}`],
        )
      }),
    breaks: {
      'the whole account takes it on': (graph) => {
        one(graph, 'Role', 'ParseRole').inputs.assumeRolePolicy.Statement[0].Principal = {
          Service: 'lambda.amazonaws.com',
          AWS: 'arn:aws:iam::123456789012:root',
        }
      },
      'a policy of AWS': (graph) => {
        one(graph, 'Role', 'ParseRole').inputs.managedPolicyArns = [
          'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole',
        ]
      },
    },
  },
  {
    says: 'no function is linked to a resource, for that grants everything',
    problems: ({ resources }) =>
      resources
        .filter(({ type }) => type === 'sst:runtime:Build')
        .flatMap(({ name, inputs }) => unless([Object.keys(inputs.links).length === 0, `${name} is linked`])),
    breaks: {
      'one is linked': ({ resources }) => {
        const build = resources.find(({ type }) => type === 'sst:runtime:Build')
        if (build) build.inputs.links = { Records: {} }
      },
    },
  },
]

type Policies = { policy: string }[] | undefined

function allStatements(policies: Policies = []): Statement[] {
  return policies.flatMap(({ policy }) => statementsOf(policy))
}

/** `action resource` for each, by their short names. */
function grantsOf(graph: Graph, policies: Policies): string[] {
  return allStatements(policies).flatMap(({ Effect, Action, Resource, Condition }) => {
    if (Effect !== 'Allow') return []
    const within = Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys']
    const partitions = within ? ` [${within.toSorted().join(' ')}]` : ''
    return Resource.flatMap((resource) =>
      Action.map((action) => `${action} ${shortName(resource, graph)}${partitions}`),
    )
  })
}

function editStatements(role: string, edit: (statements: Statement[]) => void): (graph: Graph) => void {
  return (graph) => {
    const [inline] = one(graph, 'Role', role).inputs.inlinePolicies
    const policy = JSON.parse(inline.policy)
    edit(policy.Statement)
    inline.policy = JSON.stringify(policy)
  }
}

function sorted(words: string[]): string {
  return words.toSorted().join()
}
