import { registrableDomain } from './hosts.ts'

// Places where anybody puts up a page or a form within minutes, without a name or a domain of their own.
const places: ReadonlySet<string> = new Set([
  'web.app',
  'firebaseapp.com',
  'pages.dev',
  'workers.dev',
  'r2.dev',
  'netlify.app',
  'vercel.app',
  'github.io',
  'gitlab.io',
  'glitch.me',
  'herokuapp.com',
  'onrender.com',
  'repl.co',
  'replit.app',
  'weebly.com',
  'weeblysite.com',
  'wixsite.com',
  'wixstudio.com',
  'blogspot.com',
  'webflow.io',
  'framer.website',
  'square.site',
  'godaddysites.com',
  'mystrikingly.com',
  'jimdosite.com',
  'carrd.co',
  'notion.site',
  'typeform.com',
  'jotform.com',
  'surveymonkey.com',
  'formstack.com',
  'translate.goog',
  'dweb.link',
  'ipfs.io',
  'ngrok.io',
  'ngrok-free.app',
  'trycloudflare.com',
  'duckdns.org',
  'windows.net',
  'azurewebsites.net',
  'cloudapp.net',
  'digitaloceanspaces.com',
  'backblazeb2.com',
  'myqcloud.com',
  'aliyuncs.com',
  'amplifyapp.com',
  'awsapps.com',
  'beehiiv.com',
  'mailchimpsites.com',
])

// Rented machines and storage of houses that are trusted otherwise, Amazon's own among them.
const rented =
  /(?:^|[.-])s3(?:[.-][a-z0-9-]+)*\.amazonaws\.com$|^ec2-[\d-]+\.|\.(?:execute-api|elb|elasticbeanstalk|lambda-url)\.[a-z0-9.-]*(?:amazonaws\.com|on\.aws)$|\.elasticbeanstalk\.com$|^(?:storage|[a-z0-9-]+\.storage)\.googleapis\.com$|\.appspot\.com$|\.run\.app$|^storage\.cloud\.google\.com$/
const forms =
  /^(?:docs\.google\.com\/forms\/|forms\.gle\/|sites\.google\.com\/|forms\.office\.com\/|script\.google\.com\/)/

/** True for pages that anybody could have put up where they stand: their host says nothing of who wrote them. */
export function isAnybodysPage(host: string, url: string): boolean {
  return (
    places.has(registrableDomain(host)) ||
    rented.test(host) ||
    forms.test(url.replace(/^[a-z]+:\/\//i, '').toLowerCase())
  )
}
