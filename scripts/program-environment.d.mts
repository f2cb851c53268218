export function programEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv
