"""Sending changes to webhooks, signed by the scheme of Standard Webhooks (https://www.standardwebhooks.com)."""
