/** The program's version; the bundler writes the package's version in its place. */
export const version: string = process.env['HEALTH_TUI_VERSION'] ?? '0.0.0-dev'
