/** What `config init` writes: everything that can be set, commented out, with its default or an example. */
export const configTemplate = `# health-tui configuration (TOML). Everything is optional; lines that begin with # are off.
# Check it with \`health-tui config show\`; its JSON Schema is \`health-tui schema config\`.

# How metrics are judged.
[metrics]
# A policy table in place of the built-in one (start from \`health-tui metrics policy export\`); relative to this file.
# policies = "policies.json"

# How to read what Amazon has not published; the command \`metrics compute\` names each reading that it used.
# [metrics.readings]

# Targets of your own, each with a note that is shown beside the figure.
# [[metrics.overrides]]
# metric = "late_shipment_rate"
# marketplace = "DE"
# target = 0.03
# note = "our own goal"

# Look and feel of the screen; its settings (key ,) write this table.
# [screen]
# theme = "auto"
# mouse = false
# bell = "off"
# screenReader = false
# links = "auto"
# spelling = "auto"

# Other keys, by action id (docs/keys.md names them all).
# [keys]
# quit = ["Q", "ctrl-q"]

# Mailboxes for \`health-tui fetch imap NAME\`, one table each. Passwords and tokens never stand in this file: name a file
# that only you can read (chmod 600), set HEALTH_TUI_IMAP_NAME_PASSWORD or HEALTH_TUI_IMAP_NAME_TOKEN, or keep them in the
# desktop's keyring (\`health-tui config secret imap.main.password\`).
# [imap.main]
# host = "imap.example.com"
# port = 993
# starttls = false
# user = "seller@example.com"
# passwordFile = "imap-password"
# tokenFile = "imap-token"
# ca = "own-server.pem"
# folder = "INBOX"
# account = "acme"
# marketplace = "US"
# all = false

# Sellers for \`health-tui fetch sp-api NAME\`, one table each. Client secret and refresh token lie in files that only you can
# read, in HEALTH_TUI_SP_API_NAME_CLIENT_SECRET and HEALTH_TUI_SP_API_NAME_REFRESH_TOKEN, or in the desktop's keyring
# (\`health-tui config secret sp-api.main.client-secret\`).
# [sp-api.main]
# region = "eu"
# clientId = "amzn1.application-oa2-client.0123456789abcdef"
# clientSecretFile = "client-secret"
# refreshTokenFile = "refresh-token"
# account = "acme"
# marketplaces = ["DE", "FR"]
# sellerId = "A3ABCDEF1G2H3I"
# reports = ["performance", "orders", "orders-api", "feedback", "returns", "listing-issues"]
# pollSeconds = 15
# endpoint = "https://sandbox.sellingpartnerapi-eu.amazon.com"
# tokenUrl = "https://api.amazon.com/auth/o2/token"

# Where \`health-tui alerts check\` speaks up besides the terminal. The password of the mail server lies in a file that only you
# can read, in HEALTH_TUI_SMTP_PASSWORD, or in the desktop's keyring (\`health-tui config secret alerts.mail.password\`).
# [alerts]
# webhook = "https://hooks.slack.com/services/…"

# [alerts.mail]
# host = "smtp.example.com"
# port = 587
# secure = false
# user = "health@example.com"
# passwordFile = "smtp-password"
# from = "health@example.com"
# to = "team@example.com"

# Rules in place of the built-in ones; kinds: level, headroom, forecast, data_age, weekly_check, deadline, case_due.
# [[alerts.rules]]
# id = "orders"
# kind = "level"
# metric = "order_defect_rate"
# atLeast = "warning"

# What \`health-tui run\` does besides fetching from all mailboxes and sellers above, and how often.
[run]
# every = "1h"

# [[run.folders]]
# path = "drop"
# account = "acme"
# marketplace = "DE"
`
