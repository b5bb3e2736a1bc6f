-- Opens a plan, waits for its findings, resolves and applies the first fix of the first one, saves.
local function stop(words)
  io.stdout:write('failed: ' .. words .. '\n')
  vim.cmd('cquit 1')
end

local held, problem = pcall(function()
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.GOLDEN_THREAD_FILE))
  vim.bo.filetype = 'markdown'
  local id = assert(vim.lsp.start_client({
    name = 'golden-thread',
    cmd = { 'node', vim.env.GOLDEN_THREAD_SERVER, 'lsp' },
    root_dir = vim.fn.fnamemodify(vim.env.GOLDEN_THREAD_FILE, ':h'),
  }), 'the client does not start')
  vim.lsp.buf_attach_client(0, id)
  local function count() return #vim.diagnostic.get(0, { severity = { min = vim.diagnostic.severity.WARN } }) end
  assert(vim.wait(15000, function() return count() > 0 end, 50), 'no finding came')
  local first = vim.diagnostic.get(0, { severity = { min = vim.diagnostic.severity.WARN } })[1]
  io.stdout:write(('line %d: %s\n'):format(first.lnum + 1, first.message))
  vim.api.nvim_win_set_cursor(0, { first.lnum + 1, first.col })
  local where = vim.lsp.util.make_range_params()
  where.context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(0, first.lnum) }
  local answer = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', where, 10000)
  local action = assert(answer and answer[id] and answer[id].result and answer[id].result[1], 'no fix is offered')
  local resolved = vim.lsp.buf_request_sync(0, 'codeAction/resolve', action, 10000)
  local edit = assert(resolved and resolved[id] and resolved[id].result and resolved[id].result.edit, 'the fix has no edit')
  io.stdout:write('fix: ' .. action.title .. '\n')
  local before = count()
  vim.lsp.util.apply_workspace_edit(edit, 'utf-16')
  assert(vim.wait(15000, function() return count() < before end, 50), 'the finding stays')
  vim.cmd('silent write')
  vim.lsp.stop_client(id)
end)
if held then vim.cmd('qall!') else stop(tostring(problem)) end
