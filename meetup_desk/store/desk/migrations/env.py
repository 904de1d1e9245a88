"""Alembic's environment: it migrates the connection that `migrate` hands over, and nothing else."""

from alembic import context

from meetup_desk.store.tables.metadata import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
